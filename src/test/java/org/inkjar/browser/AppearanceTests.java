package org.inkjar.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The owner chooses how the site looks, and sees it before readers do. */
class AppearanceTests extends OwnBlogTest {

    private static final String BRICK = "rgb(178, 58, 38)";

    private Desk desk;

    @BeforeEach
    void openTheSettings() {
        desk = signedIn();
        desk.open("/admin/settings/appearance");
    }

    @Test
    void thePreviewShowsWhatIsChosenAtOnce() {
        assertThat(sample()).hasCSS("background-color", "rgb(253, 253, 252)");
        page.getByLabel("Accent colour, as a code").fill("#b23a26");
        assertThat(page.getByLabel("Accent colour, from a palette")).hasValue("#b23a26");
        assertThat(sample().locator(".prose a")).hasCSS("color", Pattern.compile("oklch\\(0\\.45 0\\.1\\d+ 3\\d.*"));
        choose("Modern");
        assertThat(sample().locator(".entry-title")).hasCSS("font-family", Pattern.compile("Seravek.*"));
        choose("Text alone");
        assertThat(sample().locator(".entry-cover")).isHidden();
        page.getByLabel("Preview in light or dark").getByText("Dark").click();
        assertThat(sample()).hasCSS("background-color", "rgb(18, 20, 25)");
        assertThat(page.locator("body")).not().hasCSS("background-color", "rgb(18, 20, 25)");
    }

    @Test
    void readersSeeWhatIsSaved() {
        choose("Journal");
        choose("Above each title");
        page.getByLabel("Logo", new Page.GetByLabelOptions().setExact(true)).fill("/samples/welcome.svg");
        desk.button("Save").click();
        assertThat(desk.notice("The settings are saved.")).isVisible();
        var reader = otherWindow();
        reader.navigate(blog.at("/"));

        assertThat(reader.locator(".entry-title").first()).hasCSS("font-family", Pattern.compile("-apple-system.*"));
        assertThat(reader.locator(".site-title img")).hasCSS("height", "40px");
        assertThat(reader.locator(".site")).hasAttribute("data-covers", "large");
    }

    @Test
    void aSuggestedColorIsChosenByTheKeyboard() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Brick"))
                .focus();
        page.keyboard().press("Enter");

        assertThat(page.getByLabel("Accent colour, as a code")).hasValue("#b23a26");
        assertThat(desk.button("Brick")).hasCSS("background-color", BRICK);
    }

    private void choose(String label) {
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile(label + ".*")))
                .check();
    }

    private Locator sample() {
        return page.locator(".sample-page");
    }
}
