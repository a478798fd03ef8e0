package org.inkjar.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.util.FileSystemUtils;

/**
 * Measures in Chromium how long it takes until a keystroke is seen in a long text, and until the preview follows, at its
 * beginning, its middle and its end; and how many bytes of script the editor has for itself.
 *
 * <p>Run it by {@code ./inkjar bench editor [WORDS]}.
 */
final class EditorBenchmark {

    private static final String PARAGRAPH =
            "The quick brown fox jumps over the lazy dog, and *then* `rests` in [its den](/den)"
                    + " for as long as it likes; nobody wakes it.\n\n";
    private static final int KEYSTROKES = 150;
    private static final int PREVIEWS = 5;
    private static final double BETWEEN_KEYS = 60;

    /** Notes the time from a key to the end of the frame that shows what it did, in milliseconds. */
    private static final String WATCH = """
            () => {
              window.keystrokes = [];
              const afterFrame = (then) => requestAnimationFrame(() => {
                const channel = new MessageChannel();
                channel.port1.onmessage = then;
                channel.port2.postMessage(null);
              });
              addEventListener('keydown', (key) => afterFrame(
                  () => window.keystrokes.push(performance.now() - key.timeStamp)), true);
            }""";

    /** Writes a word and answers with the time until the preview shows it, in milliseconds. */
    private static final String PREVIEW = """
            async (word) => {
              const start = performance.now();
              document.execCommand('insertText', false, word);
              const preview = document.querySelector('.post-preview iframe').contentDocument;
              while (!preview.body.textContent.includes(word)) {
                await new Promise((resolve) => setTimeout(resolve, 5));
              }
              return performance.now() - start;
            }""";

    private static final String SCRIPTS = """
            () => performance.getEntriesByType('resource')
                .filter((resource) => /\\.js(\\?|$)/.test(resource.name))
                .map((resource) => [resource.name, resource.encodedBodySize, resource.decodedBodySize].join(' '))""";

    private final Page page;
    private final Desk desk;

    private EditorBenchmark(PackagedBlog blog, Page page) {
        this.page = page;
        desk = new Desk(blog, page);
    }

    static void main(String[] arguments) throws IOException {
        int words = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 50_000;
        var data = Files.createTempDirectory("inkjar-editor");
        try (var blog = PackagedBlog.start(data, BrowserTest.OWNER);
                var chromium = Chromium.start()) {
            var benchmark = new EditorBenchmark(blog, chromium.browser().newPage());
            benchmark.desk.signIn(BrowserTest.EMAIL, BrowserTest.PASSWORD);
            benchmark.weigh();
            benchmark.write(words);
            benchmark.measure("beginning", "Control+Home");
            benchmark.measure("end", "Control+End");
            benchmark.measure("middle", "");
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    /** The scripts that the editor loads and the list of posts does not. */
    private void weigh() {
        desk.open("/admin/posts");
        page.locator("h1").waitFor();
        var before = scripts();
        desk.open("/admin/posts/new");
        desk.body().waitFor();
        var own = scripts().stream().filter(script -> !before.contains(script)).toList();
        say("scripts of the editor alone: %d, %,d bytes as sent, %,d unpacked", own.size(), sum(own, 1), sum(own, 2));
    }

    @SuppressWarnings("unchecked")
    private Set<String> scripts() {
        return Set.copyOf((List<String>) page.evaluate(SCRIPTS));
    }

    private static long sum(List<String> scripts, int column) {
        return scripts.stream()
                .mapToLong(script -> Long.parseLong(script.split(" ")[column]))
                .sum();
    }

    private void write(int words) {
        int each = PARAGRAPH.split("\\s+").length;
        var text = IntStream.rangeClosed(1, words / each)
                .mapToObj(i -> i % 20 == 1 ? "## Part %d\n\n%s".formatted(i, PARAGRAPH) : PARAGRAPH)
                .collect(Collectors.joining());
        desk.title().fill("A long text");
        desk.type(text + "The last paragraph.");
        desk.preview().getByText("The last paragraph.").waitFor(new Locator.WaitForOptions().setTimeout(120_000));
        page.evaluate(WATCH);
        say("%,d words, %,d characters", words, text.length());
    }

    private void measure(String place, String keys) {
        desk.body().focus();
        if (keys.isEmpty()) {
            page.locator(".cm-scroller").evaluate("scroller => scroller.scrollTop = scroller.scrollHeight / 2");
            page.locator(".cm-line").nth(5).click();
            page.keyboard().press("End");
        } else {
            page.keyboard().press(keys);
        }
        assertThat(page.locator("markdown-editor:not([unkept])")).isVisible(); // nothing is under way
        page.evaluate("keystrokes.length = 0");
        page.keyboard().type(" keys".repeat(KEYSTROKES / 5), new Keyboard.TypeOptions().setDelay(BETWEEN_KEYS));
        var times = keystrokes();
        var previews = IntStream.range(0, PREVIEWS)
                .mapToObj(i -> (Number) page.evaluate(PREVIEW, " word%s%d".formatted(place, i)))
                .map(Number::doubleValue)
                .sorted()
                .toList();
        say(
                "%-9s  keystroke: median %.1f ms, 99%% %.1f ms, longest %.1f ms;  preview: median %.0f ms, longest %.0f ms",
                place,
                times.get(times.size() / 2),
                times.get(times.size() * 99 / 100),
                times.getLast(),
                previews.get(PREVIEWS / 2),
                previews.getLast());
    }

    @SuppressWarnings("unchecked")
    private List<Double> keystrokes() {
        return ((List<Number>) page.evaluate("keystrokes"))
                .stream().map(Number::doubleValue).sorted().toList();
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
