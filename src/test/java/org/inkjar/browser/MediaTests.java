package org.inkjar.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;
import org.inkjar.media.format.SampleFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library, from the author's disk to the reader's screen. */
class MediaTests extends BrowserTest {

    private Desk desk;

    @BeforeEach
    void signIn() {
        desk = signedIn();
        desk.open("/admin/media");
        assertThat(desk.button("Upload files")).isVisible();
    }

    @Test
    void severalFilesAreChosenAtOnceAndOneThatIsRefusedDoesNotHarmTheOthers() {
        choose(
                file("First.png", SampleFiles.png(400, 300)),
                file("page.html", "<p>".getBytes(UTF_8)),
                file("second.svg", SampleFiles.svg("<circle r=\"9\"/>")));

        assertThat(card("first.png")).isVisible();
        assertThat(card("second.svg")).isVisible();
        assertThat(page.locator(".media-failures")).containsText("page.html");
        assertThat(page.locator(".media-failures")).containsText("Choose a picture");
    }

    @Test
    void browsersShowWhatIsLeftOfAPicture() {
        choose(
                file("photo.jpg", SampleFiles.photo(400, 300, 6)),
                file("drawn.webp", drawnByTheBrowser("image/webp")),
                file("photo.avif", SampleFiles.avif()),
                file("moving.gif", SampleFiles.gif(40, 30)));

        assertThat(naturalSize("photo.jpg")).isEqualTo("300 x 400");
        assertThat(naturalSize("drawn.webp")).isEqualTo("64 x 48");
        assertThat(naturalSize("photo.avif")).isEqualTo("2 x 2");
        assertThat(naturalSize("moving.gif")).isEqualTo("40 x 30");
    }

    @Test
    void aPictureIsPasted() {
        page.evaluate("""
                async picture => {
                  const bytes = Uint8Array.fromBase64(picture);
                  const data = new DataTransfer();
                  data.items.add(new File([bytes], 'pasted.png', { type: 'image/png' }));
                  document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
                }""", Base64.getEncoder().encodeToString(SampleFiles.png(40, 30)));

        assertThat(card("pasted.png")).isVisible();
    }

    @Test
    void aLargeFileIsRefusedInWords(@TempDir Path disk) throws IOException {
        var picture = SampleFiles.png(40, 30);
        field().setInputFiles(new Path[] {
            Files.write(disk.resolve("large.png"), Arrays.copyOf(picture, 25 * 1024 * 1024)),
            Files.write(disk.resolve("small.png"), picture)
        });

        assertThat(page.locator(".media-failures")).containsText("This file is longer than 20 MB.");
        assertThat(card("small.png")).isVisible();
    }

    @Test
    void aThousandFilesAreTooManyAndTheRestIsTold() {
        page.evaluate("""
                () => {
                  const data = new DataTransfer();
                  for (let i = 0; i < 1000; i++) {
                    data.items.add(new File(['x'], `note-${i}.txt`, { type: 'text/plain' }));
                  }
                  document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
                }""");

        assertThat(page.locator(".media-failures")).containsText("note-50.txtLeft out: 50 at a time are the most.");
        assertThat(page.locator(".media-failures")).containsText("And 930 more.");
        page.getByLabel("Search media").fill("note-");
        assertThat(page.locator(".media-total"))
                .containsText("50 files", new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
    }

    @Test
    void thePointThatMattersIsMovedWithTheKeyboard() {
        choose(file("focus.png", SampleFiles.png(400, 300)));
        card("focus.png").click();
        page.locator(".focal-surface").focus();
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("ArrowUp");

        assertThat(page.locator(".media-detail")).containsText("45 % from the left, 45 % from the top");
        page.locator(".focal-surface").click(new Locator.ClickOptions().setPosition(2, 2));
        assertThat(page.locator(".media-detail"))
                .containsText(Pattern.compile("[01] % from the left, [01] % from the top"));
        page.keyboard().press("Escape");
        assertThat(page.locator(".media-detail")).isHidden();
    }

    @Test
    void whatIsTypedIsKept() {
        choose(file("words.png", SampleFiles.png(400, 300)));
        card("words.png").click();
        page.getByLabel("Alternative text").fill("An orange field");
        page.getByLabel("Alternative text").press("Tab");
        assertThat(desk.notice("Saved.").first()).isVisible();
        page.reload();
        card("words.png").click();

        assertThat(page.getByLabel("Alternative text")).hasValue("An orange field");
    }

    @Test
    void theLibraryFitsOnAPhone() {
        choose(file("narrow.png", SampleFiles.png(400, 300)));
        page.setViewportSize(360, 740);
        assertThat(card("narrow.png")).isVisible();
        assertThat(isWiderThanTheWindow(page)).isFalse();

        card("narrow.png").click();
        assertThat(page.getByLabel("Alternative text")).isVisible();
        assertThat(isWiderThanTheWindow(page)).isFalse();
        desk.button("Close details").click();
        assertThat(card("narrow.png")).isVisible();
    }

    @Test
    void theLibraryHasNoBarrier() {
        choose(file("barrier.png", SampleFiles.png(400, 300)), file("page.html", "<p>".getBytes(UTF_8)));
        card("barrier.png").click();
        assertThat(page.getByLabel("Alternative text")).isVisible();

        new Axe().findsNothingOn(page);
    }

    @Test
    void readersGetAPictureWithoutACookie() {
        choose(file("public.png", SampleFiles.png(400, 300)));
        card("public.png").click();
        var address = blog.at(page.locator(".focal-surface img").getAttribute("src"));

        var answer = otherWindow().request().get(address);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers())
                .containsEntry("cache-control", "public, max-age=31536000, immutable")
                .containsEntry("content-type", "image/png")
                .containsEntry("x-content-type-options", "nosniff")
                .doesNotContainKeys("set-cookie", "pragma", "expires");
        assertThat(answer.body()).isEqualTo(SampleFiles.png(400, 300));
    }

    private void choose(FilePayload... files) {
        field().setInputFiles(files);
    }

    private Locator field() {
        return page.locator("vaadin-upload input[type=file]").first();
    }

    private Locator card(String name) {
        return page.locator(".media-card > button")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first();
    }

    /** Of the picture as the browser has decoded it. */
    private String naturalSize(String name) {
        var image = card(name).locator("img");
        assertThat(image).isVisible();
        return (String) image.evaluate("async image => { await image.decode();"
                + " return image.naturalWidth + ' x ' + image.naturalHeight; }");
    }

    private byte[] drawnByTheBrowser(String type) {
        var address = (String) page.evaluate("""
                type => {
                  const canvas = document.createElement('canvas');
                  canvas.width = 64;
                  canvas.height = 48;
                  canvas.getContext('2d').fillRect(0, 0, 9, 9);
                  return canvas.toDataURL(type);
                }""", type);
        return Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1));
    }

    private static boolean isWiderThanTheWindow(Page page) {
        return (boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth");
    }

    private static FilePayload file(String name, byte[] content) {
        return new FilePayload(name, "application/octet-stream", content);
    }
}
