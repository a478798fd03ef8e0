package org.inkjar.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** The pages that readers see, one of each kind, in the blog of a {@link BrowserTest} with its sample posts. */
final class PublicPages {

    private PublicPages() {}

    static List<String> paths() {
        return List.of(
                "/",
                "/page/2",
                "/posts/welcome",
                "/posts/everything-markdown-can-do",
                "/tags",
                "/tags/inkjar",
                "/authors/inkjar",
                "/series/first-steps",
                "/archive",
                "/about",
                "/search",
                "/search?q=deploy",
                "/search?q=nothing+like+this",
                "/nope");
    }

    /** Spreads the list of posts over more than one page, and puts a post into a series. */
    static void makeSeveral(PackagedBlog blog, Page page) {
        var desk = new Desk(blog, page).signIn(BrowserTest.EMAIL, BrowserTest.PASSWORD);
        desk.open("/admin/settings/reading");
        page.getByLabel("Posts per page").fill("2");
        desk.button("Save").click();
        assertThat(desk.notice("saved")).isVisible();
        desk.open("/admin/posts");
        page.getByText("Your first ten minutes").first().click();
        desk.choose("Series…");
        var dialog = page.getByRole(AriaRole.DIALOG);
        var series = dialog.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName("Series"));
        series.fill("First steps");
        series.press("Enter");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"))
                .click();
        assertThat(desk.notice("“First steps”")).isVisible();
    }
}
