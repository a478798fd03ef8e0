package org.inkjar.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is typed is kept, whatever becomes of the tab, the connection and the server. */
class KeepingTests extends BrowserTest {

    private Desk desk;

    @BeforeEach
    void beginSomethingNew() {
        desk = signedIn();
        desk.open("/admin/posts/new");
        desk.body().waitFor();
    }

    @Test
    void whatIsTypedIsKeptHoweverFast() {
        desk.type("");
        page.keyboard()
                .type("The quick brown fox jumps over the lazy dog. ".repeat(5).strip());
        page.keyboard().press("Control+Home");
        page.keyboard().type("# Fox ");
        page.keyboard().press("Enter");
        desk.title().fill("Typed");
        desk.save();
        desk.awaitAddress();
        page.reload();

        assertThat(desk.body()).containsText("lazy dog");
        assertThat(desk.text())
                .isEqualTo("# Fox \n"
                        + "The quick brown fox jumps over the lazy dog. "
                                .repeat(5)
                                .strip());
    }

    @Test
    void aTabThatIsClosedTakesNothingWithIt() {
        desk.title().fill("Unsaved");
        desk.type("Words that nobody saved.");
        assertThat(desk.keeping()).hasText("Saved as you type");
        var address = page.url();
        page.close();
        page = page.context().newPage();
        page.navigate(address);

        desk = new Desk(blog, page);
        assertThat(desk.body()).hasText("Words that nobody saved.");
        assertThat(desk.title()).hasValue("Unsaved");
        desk.save();
        desk.awaitAddress();
        page.reload();
        assertThat(desk.body()).hasText("Words that nobody saved.");
        assertThat(page.getByText("was not saved")).hasCount(0);
    }

    @Test
    void withoutTheServerWritingGoesOnAndIsKept() {
        desk.type("Before.");
        desk.showSettings();
        page.context().setOffline(true);
        desk.body().focus();
        page.keyboard().press("Control+End");
        page.keyboard().type(" After.");
        assertThat(page.getByText("The server cannot be reached. What you write is kept in this browser."))
                .isVisible();
        assertThat(page.getByText("Offline, kept here")).isVisible();
        assertThat(page.getByText("can be changed when the server is back")).isVisible();
        assertThat(page.locator(".post-settings [inert]")).hasCount(3);
        page.context().setOffline(false);

        assertThat(desk.preview().locator(".prose")).containsText("Before. After.");
        assertThat(page.getByText("The server cannot be reached")).hasCount(0);
        assertThat(page.locator(".post-settings [inert]")).hasCount(0);
        assertThat(desk.keeping()).hasText("Saved as you type");
    }

    @Test
    void whatWasTypedWithoutTheServerIsOfferedAfterwards() {
        writeWithoutTheServer("Not on the server.");

        assertThat(desk.text()).isEmpty();
        desk.button("Bring it back").click();
        assertThat(desk.body()).hasText("Not on the server.");
        assertThat(desk.keeping()).hasText("Saved as you type");
        page.reload();
        assertThat(desk.body()).hasText("Not on the server.");
        assertThat(desk.title()).hasValue("Alone");
        desk.showSettings();
        assertThat(page.getByLabel("Featured")).isChecked();
        assertThat(page.getByLabel("Page", new Page.GetByLabelOptions().setExact(true)))
                .isChecked();
        assertThat(page.getByText("was not saved")).hasCount(0);
    }

    @Test
    void whatTheBrowserKeptCanBeDiscarded() {
        writeWithoutTheServer("Not worth it.");

        desk.button("Discard it").last().click();
        assertThat(page.getByText("was not saved")).hasCount(0);
        page.reload();
        desk.body().waitFor();
        assertThat(page.getByText("was not saved")).hasCount(0);
    }

    @Test
    void whatIsTypedIsKeptAlsoWhenAnotherTextIsOnOffer() {
        writeWithoutTheServer("Left behind.");
        desk.title().fill("Goes on");
        desk.type("First.");
        desk.save();
        desk.awaitAddress();

        desk.type("First, and more.");

        assertThat(desk.keeping()).hasText("Saved as you type");
        assertThat(desk.preview().locator(".prose")).containsText("First, and more.");
    }

    @Test
    void whatIsTypedWithoutTheServerIsKeptBesideAnotherTextOnOffer() {
        writeWithoutTheServer("Left behind.");
        writeWithoutTheServer("Left behind too.");

        desk.button("Bring it back").click();
        assertThat(desk.body()).hasText("Left behind too.");
        desk.button("Bring it back").click();
        assertThat(desk.body()).hasText("Left behind.");
        assertThat(desk.button("Bring it back")).hasCount(0);
    }

    @Test
    void aProfileIsKeptAsWell() {
        desk.open("/admin/profile");
        page.getByLabel("About you").fill("Writes about ink.");
        desk.awaitTypedKept("Writes about ink.");
        page.close();
        page = page.context().newPage();
        desk = new Desk(blog, page);
        desk.open("/admin/profile");

        desk.button("Bring it back").click();
        assertThat(page.getByLabel("About you")).hasValue("Writes about ink.");
    }

    @Test
    void aTagIsKeptUntilItsDialogIsClosed() {
        typeTag("Letters", "All that is written by hand.");
        page.close();
        page = page.context().newPage();
        desk = new Desk(blog, page);
        desk.open("/admin/tags");
        desk.button("New tag").first().click();
        desk.button("Bring it back").click();
        assertThat(page.getByLabel("Description")).hasValue("All that is written by hand.");
        assertThat(page.getByLabel("Name")).hasValue("Letters");

        desk.button("Cancel").click();
        desk.button("Close").last().click();
        assertThat(page.locator("kept-form")).hasCount(0);
        desk.button("New tag").first().click();
        page.getByLabel("Name").waitFor();
        assertThat(page.getByText("was not saved")).hasCount(0);
    }

    private void typeTag(String name, String description) {
        desk.open("/admin/tags");
        desk.button("New tag").first().click();
        page.getByLabel("Name").fill(name);
        page.getByLabel("Description").fill(description);
        desk.awaitTypedKept(description);
    }

    /** Types where only the browser can keep it, closes the tab, and comes back to the server. */
    private void writeWithoutTheServer(String text) {
        desk.showSettings();
        page.context().setOffline(true);
        desk.title().fill("Alone");
        page.getByLabel("Featured").check();
        page.getByLabel("Page", new Page.GetByLabelOptions().setExact(true)).check();
        desk.type(text);
        desk.awaitKept("new POST");
        page.close();
        page = page.context().newPage();
        page.context().setOffline(false);
        desk = new Desk(blog, page);
        desk.open("/admin/posts/new");
        page.getByText("was not saved.").last().waitFor();
    }
}
