package org.inkjar.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import org.inkjar.media.format.SampleFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pictures on their way into a text, and what becomes of those that do not arrive. */
class PictureTests extends BrowserTest {

    private static final String UPLOADS = "**/VAADIN/dynamic/resource/**";
    private static final String PICTURE = "!\\[]\\(/media/[0-9a-z]{12}/%s\\)";

    private Desk desk;

    @BeforeEach
    void startWriting() {
        desk = signedIn();
        desk.open("/admin/posts/new");
        desk.body().waitFor();
        desk.type("");
    }

    @Test
    void aPastedPictureIsShownAndWaitsForItsDescription() {
        desk.type("Before. ");
        page.keyboard().press("Control+End");
        desk.give("paste", picture("Evening Sky.png"));
        awaitText("Before\\. " + PICTURE.formatted("evening-sky.png"));
        page.keyboard().type("The sky");

        assertThat(desk.text()).startsWith("Before. ![The sky](/media/");
        assertThat(desk.preview().locator("img")).hasAttribute("alt", "The sky");
        assertThat(page.locator(".md-upload-mark")).hasCount(0);
        assertThat(status()).containsText("Evening Sky.png is in the text.");
    }

    @Test
    void undoTakesAPictureAwayAndNothingElse() {
        desk.type("Words.");
        page.keyboard().press("Control+End");
        desk.give("paste", picture("a.png"));
        awaitText("Words\\." + PICTURE.formatted("a.png"));
        page.keyboard().press("Control+z");
        assertThat(desk.text()).isEqualTo("Words.");

        page.keyboard().press("Control+y");
        assertThat(desk.text()).matches("Words\\." + PICTURE.formatted("a.png"));
    }

    @Test
    void filesAreDroppedWhereTheyFall() {
        desk.type("One.\n\nTwo.");
        desk.give(
                "drop",
                picture("a.png"),
                picture("b.png"),
                new FilePayload("c.txt", "text/plain", "Notes".getBytes(UTF_8)));

        awaitText("One\\.\n\n" + PICTURE.formatted("a.png") + "\n\n" + PICTURE.formatted("b.png")
                + "\n\n\\[c\\.txt]\\(/media/.{12}/c\\.txt\\)\n\nTwo\\.");
    }

    @Test
    void whatIsTypedAndSavedMeanwhileIsNotDisturbed() {
        var held = hold();
        desk.type("Start end");
        page.keyboard().press("Control+Home");
        page.keyboard().press("Control+ArrowRight");
        desk.give("paste", picture("a.png"));
        assertThat(page.locator(".md-upload-mark")).hasText("a.png");
        page.keyboard().type(" middle");
        page.keyboard().press("Control+Home");
        page.keyboard().type("New ");
        desk.title().fill("Meanwhile");
        desk.save();
        page.waitForURL(url -> !url.endsWith("/new"));
        assertThat(desk.text()).isEqualTo("New Start middle end");

        release(held);
        awaitText("New Start" + PICTURE.formatted("a.png") + " middle end");
        desk.save();
        page.reload();
        assertThat(desk.body()).containsText("New Start![](/media/");
    }

    @Test
    void anUploadIsCancelledByTheKeyboard() {
        var held = hold();
        desk.type("Words.");
        desk.give("paste", picture("a.png"));
        assertThat(row("a.png").getByRole(AriaRole.PROGRESSBAR)).isVisible();
        desk.button("Cancel: a.png").press("Enter");

        assertThat(page.locator(".md-upload-mark")).hasCount(0);
        assertThat(page.locator(".md-uploads li")).hasCount(0);
        assertThat(desk.body()).isFocused();
        release(held);
        assertThat(status()).containsText("Cancelled a.png.");
        assertThat(desk.text()).isEqualTo("Words.");
    }

    @Test
    void aFileOnItsWayIsNotLeftBehindWithoutAWord() {
        var questions = new ArrayList<String>();
        page.onDialog(dialog -> {
            questions.add(dialog.type());
            dialog.dismiss();
        });
        var held = hold();
        page.keyboard().type("Words.");
        assertThat(desk.keeping()).hasText("Saved as you type");
        desk.give("paste", picture("a.png"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tags"))
                .click();
        assertThat(page.getByText("Leave without the file?")).isVisible();
        desk.button("Stay").click();
        closeTab();
        await().pollInSameThread().untilAsserted(() -> {
            page.evaluate("0"); // lets Playwright tell of dialogs
            assertThat(questions).containsExactly("beforeunload");
        });

        release(held);
        awaitText("Words\\." + PICTURE.formatted("a.png"));
        assertThat(page.locator("[data-unsaved]")).hasCount(0);
        page.waitForClose(this::closeTab);
        assertThat(questions).hasSize(1);
    }

    @Test
    void aLostConnectionIsToldAndTriedAgain() {
        page.route(UPLOADS, Route::abort);
        desk.give("paste", picture("a.png"));
        assertThat(row("a.png")).containsText("The connection was lost, and nothing was kept. Try again.");
        assertThat(page.locator(".md-upload-mark.failed")).isVisible();
        assertThat(desk.text()).isEmpty();

        page.unroute(UPLOADS);
        desk.button("Retry: a.png").click();
        awaitText(PICTURE.formatted("a.png"));
        assertThat(page.locator(".md-uploads li")).hasCount(0);
    }

    @Test
    void whatTheServerRefusesIsSaidUntilItIsDismissed() {
        desk.give(
                "paste",
                new FilePayload("page.html", "text/html", "<p>".getBytes(UTF_8)),
                new FilePayload("large.png", "image/png", Arrays.copyOf(SampleFiles.png(9, 9), 21 * 1024 * 1024)),
                new FilePayload("broken.png", "image/png", Arrays.copyOf(SampleFiles.png(9, 9), 40)),
                picture("good.png"));
        awaitText(PICTURE.formatted("good.png"));
        assertThat(row("page.html")).containsText("Choose a picture");
        assertThat(row("large.png")).containsText("This file is longer than 20 MB. Make it smaller first.");
        assertThat(row("broken.png")).containsText("damaged or cut off");
        new Axe().findsNothingOn(page);

        Stream.of("page.html", "large.png", "broken.png")
                .forEach(name -> desk.button("Dismiss: " + name).click());
        assertThat(page.locator(".md-uploads li")).hasCount(0);
        assertThat(page.locator(".md-upload-mark")).hasCount(0);
    }

    @Test
    void manyFilesAtOnceAreBoundedAndTheRestIsTold() {
        var names = page.evaluate("""
                () => {
                  const clipboardData = new DataTransfer();
                  for (let i = 0; i < 1000; i++) {
                    clipboardData.items.add(new File(['x'], `${i}.txt`, { type: 'text/plain' }));
                  }
                  document.querySelector('.cm-content').dispatchEvent(
                    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
                  return clipboardData.files.length;
                }""");
        assertThat(names).isEqualTo(1000);

        assertThat(row("980 more files")).containsText("Left out: 20 at a time are the most.");
        await().pollInSameThread()
                .untilAsserted(() -> assertThat(desk.text().lines().filter(line -> line.startsWith("[")))
                        .hasSize(20));
        assertThat(desk.text())
                .startsWith("[0.txt](/media/")
                .contains("/19.txt)")
                .doesNotContain("20.txt");
    }

    @Test
    void aPictureIsChosenFromTheLibrary() {
        desk.give("paste", picture("lighthouse.png"), picture("harbour.png"));
        awaitText(PICTURE.formatted("lighthouse.png") + "\n\n" + PICTURE.formatted("harbour.png"));
        desk.type("The tower");
        page.keyboard().press("Control+a");
        desk.use("Picture");
        var dialog = dialog();
        dialog.getByRole(AriaRole.TEXTBOX).fill("lighth");
        assertThat(dialog.getByRole(AriaRole.LISTITEM)).hasText(new String[] {"lighthouse.png"});
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("lighthouse.png"))
                .press("Enter");

        awaitText("!\\[The tower]\\(/media/.{12}/lighthouse\\.png\\)");
        assertThat(desk.body()).isFocused();
    }

    @Test
    void theSlashMenuLeadsToFilesOfThisDevice() {
        page.keyboard().type("/pict");
        page.getByRole(AriaRole.LISTBOX).getByRole(AriaRole.OPTION).click();
        var chooser = page.waitForFileChooser(() -> dialog().getByRole(
                        AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Upload from this device"))
                .click());
        chooser.setFiles(new FilePayload("chosen.png", "image/png", SampleFiles.png(40, 30)));

        awaitText(PICTURE.formatted("chosen.png"));
        assertThat(dialog()).hasCount(0);
    }

    @Test
    void picturesFitOnAPhone() {
        page.setViewportSize(360, 740);
        page.route(UPLOADS, Route::abort);
        desk.give("paste", picture("a-very-long-name-of-a-picture-from-a-camera-of-today.png"));
        assertThat(row("a-very-long-name")).containsText("The connection was lost");

        assertThat((boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth"))
                .isFalse();
        assertThat(desk.button("Retry: a-very-long-name-of-a-picture-from-a-camera-of-today.png"))
                .isInViewport();
    }

    /** As somebody does who presses the cross: the page may ask. */
    private void closeTab() {
        page.close(new Page.CloseOptions().setRunBeforeUnload(true));
    }

    private static FilePayload picture(String name) {
        return new FilePayload(name, "image/png", SampleFiles.png(40, 30));
    }

    /** Uploads do not arrive until they are released. */
    private LinkedBlockingQueue<Route> hold() {
        var held = new LinkedBlockingQueue<Route>();
        page.route(UPLOADS, held::add);
        return held;
    }

    private void release(LinkedBlockingQueue<Route> held) {
        await().pollInSameThread().until(() -> {
            page.evaluate("0"); // lets Playwright tell of requests
            return !held.isEmpty();
        });
        page.unroute(UPLOADS);
        held.forEach(Route::resume);
    }

    private void awaitText(String pattern) {
        await().pollInSameThread().untilAsserted(() -> assertThat(desk.text()).matches(pattern));
    }

    private Locator row(String name) {
        return page.locator(".md-uploads li").filter(new Locator.FilterOptions().setHasText(name));
    }

    private Locator status() {
        return page.locator(".md-uploads [role=status]");
    }

    private Locator dialog() {
        return page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Picture"));
    }
}
