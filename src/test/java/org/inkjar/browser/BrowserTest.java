package org.inkjar.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Tests in a browser, on a blog to which others add as well; each test gets windows of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(Shared.Resolver.class)
abstract class BrowserTest {

    static final String EMAIL = "ekky@example.com";
    static final String PASSWORD = "a long walk by the sea";
    static final String[] OWNER = {
        "--inkjar.owner.name=Ekky Armandi", "--inkjar.owner.email=" + EMAIL, "--inkjar.owner.password=" + PASSWORD
    };

    /** Busy machines are slow. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final List<BrowserContext> windows = new ArrayList<>();
    private Browser browser;
    private BrowserContext own;
    private List<Cookie> session = List.of();

    /** Where a blog for this class alone keeps everything. */
    Path data;

    PackagedBlog blog;
    Page page;

    @BeforeAll
    void start(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder, Shared shared) {
        data = folder;
        browser = shared.browser();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
        Awaitility.setDefaultTimeout(PATIENCE);
        own = browser.newContext();
        blog = blog(shared);
    }

    /** The blog for the tests of the class, which only add to it. */
    PackagedBlog blog(Shared shared) {
        return shared.blog();
    }

    @AfterAll
    void closeWindow() {
        own.close();
    }

    /** As in a browser that has been here before: it has the scripts of the admin, and knows nobody. */
    @BeforeEach
    void openWindow() {
        page = own.newPage();
        own.clearCookies();
        var everything = new JsonObject();
        everything.addProperty("origin", blog.at(""));
        everything.addProperty("storageTypes", "all");
        own.newCDPSession(page).send("Storage.clearDataForOrigin", everything);
    }

    @AfterEach
    void closeWindows() {
        own.setOffline(false);
        own.pages().forEach(Page::close);
        windows.forEach(BrowserContext::close);
        windows.clear();
    }

    /** The desk of the owner, who signs in once for all tests of the class. */
    Desk signedIn() {
        var desk = new Desk(blog, page);
        if (session.isEmpty()) {
            desk.signIn(EMAIL, PASSWORD);
            session = page.context().cookies();
        } else {
            page.context().addCookies(session);
        }
        return desk;
    }

    /** A window of somebody else, for one test: no cookie in common with {@link #page}. */
    Page otherWindow() {
        var window = browser.newContext();
        windows.add(window);
        return window.newPage();
    }
}
