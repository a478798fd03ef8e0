package org.inkjar.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No word that was saved is lost. */
class HistoryTests extends BrowserTest {

    private Desk desk;
    private Page reader;

    @BeforeEach
    void signIn() {
        desk = signedIn();
        reader = otherWindow();
    }

    @Test
    void aWriterGoesBackToWhatTheyHadAndBackAgain() {
        desk.write("Second thoughts on tea", "Tea is better than coffee.");
        desk.publish();
        desk.change("Tea is worse than coffee.");
        desk.change("Coffee, and nothing else.");

        desk.choose("History…");
        page.waitForURL("**/history");
        assertThat(revisions()).hasCount(3);
        revisions().nth(1).click();
        assertThat(page.locator(".difference del")).hasText("better");
        assertThat(page.locator(".difference ins")).hasText("worse");

        revisions().nth(2).click();
        page.waitForURL("**/history?revision=1");
        desk.button("Restore…").click();
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Restore"))
                .click();
        assertThat(desk.notice("Restored.")).isVisible();
        assertThat(revisions()).hasCount(4);
        expectReaderSees("Tea is better than coffee.");

        desk.notice("Restored.").getByText("Undo").click();
        assertThat(revisions()).hasCount(5);
        expectReaderSees("Coffee, and nothing else.");
    }

    @Test
    void whatIsOnTheScreenHasAnAddress() {
        desk.write("Linked", "One.");
        desk.save();
        desk.change("Two.");
        desk.choose("History…");
        revisions().last().click();
        assertThat(page.locator(".history-head")).containsText("Revision 1");
        page.getByText("What changed since").click();
        page.waitForURL("**/history?compare=present&revision=1");

        page.reload();
        assertThat(page.locator(".difference ins")).hasText("Two.");
        page.goBack();
        assertThat(page.locator(".difference ins").first()).hasText("Linked");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Back to editing"))
                .click();
        assertThat(desk.body()).hasText("Two.");
    }

    @Test
    void onAPhoneOldAndNewStandBelowEachOther() {
        page.setViewportSize(360, 740);
        desk.write("On the way", "A word.");
        desk.save();
        desk.change("A better word.");
        desk.choose("History…");

        assertThat(page.locator(".difference ins")).hasText("better ");
        var old = page.locator(".difference-cell.removed").boundingBox();
        var changed = page.locator(".difference-cell.added").boundingBox();
        assertThat(changed.y).isGreaterThanOrEqualTo(old.y + old.height);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
    }

    private Locator revisions() {
        return page.locator(".history-list a");
    }

    private void expectReaderSees(String text) {
        reader.navigate(blog.at("/posts/second-thoughts-on-tea"));
        assertThat(reader.locator(".prose")).hasText(text);
    }
}
