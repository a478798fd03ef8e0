package org.inkjar.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.inkjar.InkjarTest;
import org.inkjar.Posts;
import org.inkjar.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.web.context.WebApplicationContext;

/** What programs read of a post that was given another date. */
@InkjarTest
class RedatedPostTests {

    private final Reader reader;
    private final Posts posts;
    private final TestClock clock;

    RedatedPostTests(WebApplicationContext context, Posts posts, TestClock clock) {
        this.reader = new Reader(context);
        this.posts = posts;
        this.clock = clock;
    }

    @Test
    void oneThatIsPublishedAnewIsTheNewest() {
        var old = posts.published("Older");
        posts.published("Newer");
        assertThat(reader.read("/feed.xml")).containsSubsequence("<entry ", "Newer", "<entry ", "Older");

        posts.redate(old, clock.advance(Duration.ofDays(2)));

        assertThat(reader.read("/feed.xml"))
                .containsSubsequence("<entry ", "Older", "<entry ", "Newer")
                .contains("<published>2026-03-16T09:28:53Z</published>");
        assertThat(reader.read("/rss.xml"))
                .containsSubsequence("<item>", "Older", "<item>", "Newer")
                .contains("<pubDate>Mon, 16 Mar 2026 09:28:53 GMT</pubDate>");
        assertThat(reader.read("/feed.json"))
                .containsSubsequence("Older", "Newer")
                .contains("\"date_published\":\"2026-03-16T09:28:53Z\"");
        assertThat(reader.read("/sitemap.xml")).contains("<lastmod>2026-03-16T09:28:53Z</lastmod>");
    }

    @Test
    void oneThatIsDatedBackStandsWhereItBelongs() {
        var old = posts.published("Older");
        var newer = posts.published("Newer");

        posts.redate(newer, old.publishedAt().minus(Duration.ofDays(400)));

        assertThat(reader.read("/feed.xml"))
                .containsSubsequence("<entry ", "Older", "<entry ", "Newer")
                .contains("<published>2025-02-07T09:27:53Z</published>");
    }

    @Test
    void oneThatWasWithdrawnIsThereAgain() {
        var withdrawn = posts.withdrawn("Title");
        assertThat(reader.read("/feed.xml")).doesNotContain("Title");

        posts.redate(withdrawn, clock.instant());

        assertThat(reader.read("/feed.xml")).contains("Title");
        assertThat(reader.read("/sitemap.xml")).contains("/posts/title");
    }
}
