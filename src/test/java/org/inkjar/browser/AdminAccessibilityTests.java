package org.inkjar.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever writes in another way than with good eyes and a mouse meets no barrier that a machine can find. */
class AdminAccessibilityTests extends BrowserTest {

    private static final List<String> VIEWS = List.of(
            "/admin",
            "/admin/posts",
            "/admin/posts/new",
            "/admin/tags",
            "/admin/series",
            "/admin/media",
            "/admin/people",
            "/admin/jobs",
            "/admin/jobs/backup",
            "/admin/settings",
            "/admin/settings/appearance",
            "/admin/settings/navigation",
            "/admin/settings/reading",
            "/admin/settings/code",
            "/admin/settings/mail",
            "/admin/settings/redirects",
            "/admin/settings/statistics",
            "/admin/settings/links",
            "/admin/statistics",
            "/admin/profile",
            "/admin/account",
            "/admin/nope");

    private final Axe axe = new Axe();
    private Desk desk;

    @BeforeEach
    void signIn() {
        desk = signedIn();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/login?error"})
    void theWayInHasNoBarrier(String path) {
        var outside = otherWindow();
        outside.navigate(blog.at(path));
        outside.getByLabel("E-mail").waitFor();

        axe.findsNothingOn(outside);
    }

    @TestFactory
    Stream<DynamicTest> aViewHasNoBarrier() {
        desk.open("/admin/account");
        page.locator("h1:visible").waitFor();
        return VIEWS.stream()
                .map(path -> dynamicTest(path, () -> {
                    desk.go(path);

                    axe.findsNothingOn(page);
                }));
    }

    @Test
    void theEditorHasNoBarrierWithItsSettingsAndItsPreview() {
        desk.open("/admin/posts");
        page.getByText("Everything Markdown can do here").click();
        assertThat(desk.preview().locator("table")).isVisible();
        axe.findsNothingOn(page);

        desk.showSettings();
        axe.findsNothingOn(page);
    }

    @Test
    void theShortcutsHaveNoBarrier() {
        desk.open("/admin");
        desk.button("Keyboard shortcuts (?)").click();

        expectDialogWithoutBarrier("Single-key shortcuts");
    }

    @Test
    void schedulingHasNoBarrier() {
        desk.write("Later", "Wait.");
        desk.save();
        desk.choose("Schedule…");
        desk.button("Choose the time").click();

        expectDialogWithoutBarrier("In the site's time zone");
    }

    @Test
    void theChecklistHasNoBarrier() {
        desk.write("Rough", "TODO, and a [link](/posts/nowhere) and [another](https://example.com/).");
        page.getByLabel("Checklist").click();

        expectDialogWithoutBarrier("In a search engine");
    }

    @Test
    void sharingAPreviewHasNoBarrier() {
        desk.write("Not yet", "Wait.");
        desk.sharePreview();

        expectDialogWithoutBarrier("Not read yet");
    }

    @Test
    void puttingAPostIntoASeriesHasNoBarrier() {
        desk.write("First of many", "Wait.");
        desk.choose("Series…");

        expectDialogWithoutBarrier("A new name makes a new series");
    }

    @Test
    void theHistoryHasNoBarrierNorHaveItsQuestions() {
        desk.write("Drafted twice", "The first words of it.\n\nAnother paragraph.");
        desk.save();
        desk.change("The last words of it.\n\nAnother paragraph.");
        desk.choose("History…");
        assertThat(page.locator(".difference ins")).hasText("last");
        axe.findsNothingOn(page);

        page.locator(".history-list a").last().click();
        assertThat(page.locator(".history-head")).containsText("Revision 1");
        desk.button("Name…").click();
        expectDialogWithoutBarrier("With a name it is kept for good.");
        desk.button("Cancel").click();
        desk.button("Restore…").click();
        expectDialogWithoutBarrier("What is there now stays in the history.");
    }

    @Test
    void unsavedWordsThatAreOfferedAgainHaveNoBarrier() {
        desk.write("Half a thought", "Half.");
        assertThat(desk.keeping()).hasText("Saved as you type");
        desk.open("/admin/posts/new");
        assertThat(desk.button("Go on with it")).isVisible();

        axe.findsNothingOn(page);
    }

    @Test
    void aCollisionHasNoBarrier() {
        desk.write("Shared", "Original.");
        desk.save();
        desk.awaitAddress();
        var elsewhere = otherWindow();
        var other = new Desk(blog, elsewhere).signIn(EMAIL, PASSWORD);
        elsewhere.navigate(page.url());
        other.type("From elsewhere.");
        other.save();
        desk.type("From here.");
        desk.button("Save").click();

        expectDialogWithoutBarrier("From elsewhere.");
    }

    @Test
    void whatCanBeDoneWithSelectedPostsHasNoBarrier() {
        desk.open("/admin/posts");
        page.getByLabel("Select Row").first().click();
        assertThat(page.getByText("1 selected")).isVisible();
        axe.findsNothingOn(page);

        desk.button("Add tag…").click();
        expectDialogWithoutBarrier("A new name makes a new tag.");
    }

    @ParameterizedTest
    @CsvSource({"Edit…, Address", "Merge into another…, This cannot be undone", "Delete…, The tag's page will be gone"})
    void whatCanBeDoneWithATagHasNoBarrier(String action, String text) {
        desk.open("/admin/tags");
        desk.openActions("inkjar");
        var item = page.getByRole(
                AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(action).setExact(true));
        assertThat(item).isVisible();
        axe.findsNothingOn(page);

        item.click();
        expectDialogWithoutBarrier(text);
    }

    private void expectDialogWithoutBarrier(String text) {
        assertThat(page.locator("vaadin-dialog[opened], vaadin-confirm-dialog[opened]"))
                .containsText(text);

        axe.findsNothingOn(page);
    }
}
