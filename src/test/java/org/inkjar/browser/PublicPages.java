package org.inkjar.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
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
                "/archive",
                "/about",
                "/search",
                "/search?q=deploy",
                "/search?q=nothing+like+this",
                "/nope");
    }

    /** Spreads the list of posts over more than one page. */
    static void makeSeveral(PackagedBlog blog, Page page) {
        var desk = new Desk(blog, page).signIn(BrowserTest.EMAIL, BrowserTest.PASSWORD);
        desk.open("/admin/settings");
        page.getByLabel("Posts per page").fill("2");
        desk.button("Save").click();
        assertThat(desk.notice("saved")).isVisible();
    }
}
