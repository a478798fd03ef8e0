package org.inkjar.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** A blog and a browser for the tests of one class; each test gets a window of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserTest {

    static final String EMAIL = "ekky@example.com";
    static final String PASSWORD = "a long walk by the sea";
    static final String[] OWNER = {
        "--inkjar.owner.name=Ekky Armandi", "--inkjar.owner.email=" + EMAIL, "--inkjar.owner.password=" + PASSWORD
    };

    static final List<String> FLAGS = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** Busy machines are slow. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Playwright playwright;
    private Browser browser;
    private BrowserContext context;
    private List<Cookie> session = List.of();

    /** Where the blog keeps everything. */
    Path data;

    PackagedBlog blog;
    Page page;

    @BeforeAll
    void start(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) {
        data = folder;
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
        blog = startBlog();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setChromiumSandbox(false)
                        .setArgs(FLAGS));
    }

    @AfterAll
    void stop() {
        playwright.close();
        blog.close();
    }

    @BeforeEach
    void openWindow() {
        context = browser.newContext();
        page = context.newPage();
    }

    @AfterEach
    void closeWindow() {
        context.close();
    }

    /** A blog whose owner is there already; override for another. */
    PackagedBlog startBlog() {
        return PackagedBlog.startUnpacked(data, OWNER);
    }

    /** The desk of the owner, who signs in once for all tests of the class. */
    Desk signedIn() {
        var desk = new Desk(blog, page);
        if (session.isEmpty()) {
            desk.signIn(EMAIL, PASSWORD);
            session = context.cookies();
        } else {
            context.addCookies(session);
        }
        return desk;
    }

    /** A window of somebody else: no cookie in common with {@link #page}. */
    Page otherWindow() {
        return browser.newContext().newPage();
    }

    static Path chromium() {
        return Optional.ofNullable(System.getenv("INKJAR_CHROMIUM"))
                .map(Path::of)
                .orElse(Path.of("/usr/bin/chromium"));
    }
}
