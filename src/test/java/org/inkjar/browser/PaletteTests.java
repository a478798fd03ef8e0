package org.inkjar.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Getting about in the admin without leaving the keyboard. */
class PaletteTests extends BrowserTest {

    private Desk desk;

    @BeforeEach
    void signIn() {
        desk = signedIn();
    }

    @Test
    void aFewKeysLeadAnywhere() {
        desk.open("/admin/tags");
        page.locator("h1").waitFor();

        page.keyboard().press("Control+k");
        assertThat(field()).isFocused();
        page.keyboard().type("everything");
        page.keyboard().press("Enter"); // quicker than the answer
        page.waitForURL("**/admin/posts/*");
        assertThat(field()).hasCount(0);

        page.keyboard().press("Control+k");
        page.keyboard().type("dash");
        assertThat(selected()).hasText("Dashboard");
        page.keyboard().press("Escape");
        assertThat(field()).hasCount(0);
    }

    @Test
    void arrowsChooseAndControlEnterOpensANewTab() {
        desk.open("/admin/tags");
        page.locator("h1").waitFor();
        page.keyboard().press("Control+k");
        page.keyboard().type("new p");
        assertThat(selected()).hasText("New post");
        page.keyboard().press("ArrowDown");
        assertThat(selected()).hasText("New page");
        assertThat(field())
                .hasAttribute(
                        "aria-activedescendant",
                        page.locator(".palette-option[aria-selected=true]").getAttribute("id"));

        var tab = page.context().waitForPage(() -> page.keyboard().press("Control+Enter"));
        assertThat(tab).hasURL(Pattern.compile(".*/admin/posts/new.*kind=PAGE.*"));
        assertThat(page).hasURL(Pattern.compile(".*/admin/tags"));
        tab.close();
    }

    @Test
    void inATextTheSameKeysMakeALinkAndOthersLeadAnywhere() {
        desk.write("Linked", "Ink");
        desk.body().click();
        page.keyboard().press("Control+a");
        page.keyboard().press("Control+k");
        assertThat(field()).hasCount(0);
        assertThat(page.locator(".link-dialog :focus")).hasCount(1);
        page.keyboard().press("Escape");
        assertThat(page.locator(".link-dialog")).hasCount(0);

        desk.body().click();
        page.keyboard().press("Control+o");
        assertThat(field()).isFocused();
        page.keyboard().press("Control+o");
        assertThat(field()).hasCount(0);
        assertThat(desk.body()).hasText("Ink");
    }

    @Test
    void theButtonInTheDrawerOpensItByTouchAndTheKeysWhereTheDrawerIsClosed() {
        page.setViewportSize(360, 640);
        desk.open("/admin");
        page.locator("h1").waitFor();
        page.keyboard().press("Control+k");
        assertThat(field()).isFocused();
        page.keyboard().press("Escape");
        assertThat(field()).hasCount(0);

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Menu"))
                .click();
        page.locator(".palette-button").click();
        assertThat(field()).isVisible();
    }

    @Test
    void eachShortcutThatIsListedDoesWhatItSays() {
        desk.open("/admin/posts");
        page.locator("h1").waitFor();
        page.keyboard().press("?");
        var list = page.locator(".shortcuts dt");
        assertThat(list).hasCount(8);
        assertThat(list.allInnerTexts().stream().map(text -> text.replaceAll("\\s+", "")))
                .containsExactly("CtrlS", "CtrlEnter", "CtrlJ", "/", "N", "CtrlK", "CtrlO", "?");
        page.keyboard().press("Escape");
        assertThat(list).hasCount(0);

        page.keyboard().press("Control+o");
        assertThat(field()).isFocused();
        page.keyboard().press("Control+k");
        page.waitForFunction("document.activeElement === document.body"); // It keeps the focus until it is gone.
        page.keyboard().press("/");
        assertThat(page.getByLabel("Search posts")).isFocused();
        page.keyboard().type("x");
        assertThat(page.getByLabel("Search posts")).hasValue("x");
        page.locator("h1").click();
        page.keyboard().press("n");
        page.waitForURL("**/admin/posts/new");
        desk.title().fill("By keys");
        page.keyboard().press("Control+s");
        page.waitForURL(Pattern.compile(".*/admin/posts/[0-9a-f-]{36}"));
        page.keyboard().press("Control+j");
        assertThat(page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Checklist")))
                .hasCount(1);
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        page.keyboard().press("Control+Enter");
        assertThat(desk.button("Publish anyway")).isVisible();
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".post-where")).containsText("Published");
    }

    @Test
    void aFilterThatIsKeptIsThereTheNextDay() {
        desk.open("/admin/posts?kind=PAGE");
        desk.button("Save filter…").click();
        page.getByLabel("Name").fill("Pages only");
        page.keyboard().press("Enter");

        desk.open("/admin/posts");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Pages only"))
                .click();
        page.waitForURL("**/admin/posts?kind=PAGE");
        assertThat(page.locator(".saved-filters li.current a")).hasText("Pages only");

        var download = page.waitForDownload(() -> page.getByText("Export CSV").click());
        assertThat(download.suggestedFilename()).isEqualTo("posts.csv");
    }

    private Locator field() {
        return page.locator(".command-palette[opened] input[role=combobox]");
    }

    private Locator selected() {
        return page.locator(".palette-option[aria-selected=true] .palette-title");
    }
}
