package org.inkjar.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who reads shows in the statistics, and who is no reader does not. */
class StatisticsTests extends OwnBlogTest {

    private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
    private static final String SAFARI = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15"
            + " (KHTML, like Gecko) Version/26.1 Safari/605.1.15";
    private static final String GOOGLE = "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)";

    @Override
    PackagedBlog startBlog() {
        return PackagedBlog.startFurnished(data, "--inkjar.statistics.flush=PT1S");
    }

    @Test
    void readersAreCountedAndNobodyElse() {
        var desk = signedIn();
        desk.open("/tags"); // The owner is no reader.
        var firefox = window(FIREFOX, Map.of());
        firefox.navigate(blog.at("/"));
        firefox.getByText("Your first ten minutes with Inkjar").first().click();
        firefox.waitForURL("**/posts/welcome");
        window(SAFARI, Map.of("Referer", "https://news.example/today")).navigate(blog.at("/"));
        window(GOOGLE, Map.of()).navigate(blog.at("/"));
        window(FIREFOX, Map.of("DNT", "1")).navigate(blog.at("/archive"));

        await().untilAsserted(() -> {
            desk.open("/admin/statistics?period=24h");
            page.locator(".ranked-list").first().waitFor();
            assertThat(page.locator(".line-chart svg").getAttribute("aria-label"))
                    .startsWith("2 readers and 3 views from");
        });
        assertThat(list("Pages"))
                .contains("Home page", "Your first ten minutes with Inkjar")
                .doesNotContain("Archive", "Tags");
        assertThat(list("Referrers")).contains("news.example");
        assertThat(list("Programs")).contains("Googlebot", "1 request of pages");
    }

    private String list(String title) {
        return page.locator(".ranked-list:has(h2:text-is('%s'))".formatted(title))
                .innerText();
    }

    /** A window of a browser that calls itself so. */
    private Page window(String userAgent, Map<String, String> headers) {
        var window = otherWindow();
        var all = new HashMap<>(headers);
        all.put("User-Agent", userAgent);
        window.setExtraHTTPHeaders(all);
        return window;
    }
}
