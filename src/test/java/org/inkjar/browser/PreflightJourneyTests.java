package org.inkjar.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a text with faults to a public one without. */
class PreflightJourneyTests extends BrowserTest {

    private Desk desk;

    @BeforeEach
    void signIn() {
        page.setDefaultTimeout(20_000);
        desk = signedIn();
    }

    @Test
    void aFaultIsSeenFoundMendedAndPublished() {
        desk.write(
                "Mended",
                "First words.\n\n" + "More words.\n\n".repeat(80) + "Here is TODO, and [more](/posts/nowhere).");
        desk.button("Publish").click();
        var checklist = checklist("Before it is public");
        assertThat(checklist.getByRole(AriaRole.LISTITEM)).hasCount(3);

        finding(checklist, "TODO").click();
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(desk.body()).isFocused();
        page.keyboard().type("an end");
        assertThat(page.locator(".cm-line").filter(new Locator.FilterOptions().setHasText("Here is an end")))
                .isInViewport();

        page.keyboard().press("Control+j");
        checklist = checklist("Checklist");
        assertThat(checklist.getByRole(AriaRole.LISTITEM)).hasCount(2);
        finding(checklist, "leads nowhere").click();
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(desk.body()).isFocused();
        page.keyboard().type("more");

        page.keyboard().press("Control+j");
        finding(checklist("Checklist"), "There is no summary").click();
        assertThat(page.getByLabel("Summary")).isFocused();
        page.keyboard().type("How a text is mended.");

        desk.button("Publish").click();
        assertThat(desk.notice("nothing to mend")).isVisible();
        assertThat(desk.badge()).hasText("Published");
    }

    private Locator checklist(String title) {
        return page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(title));
    }

    private static Locator finding(Locator checklist, String words) {
        return checklist.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words));
    }
}
