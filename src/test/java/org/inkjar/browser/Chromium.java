package org.inkjar.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The machine's Chromium, driven by Playwright. Both belong to the thread that starts them. */
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

    static final List<String> FLAGS = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    static Chromium start() {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var options = new BrowserType.LaunchOptions()
                .setExecutablePath(program())
                .setChromiumSandbox(false)
                .setArgs(FLAGS);
        return new Chromium(playwright, playwright.chromium().launch(options));
    }

    static Path program() {
        return Optional.ofNullable(System.getenv("INKJAR_CHROMIUM"))
                .map(Path::of)
                .orElse(Path.of("/usr/bin/chromium"));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
