package org.inkjar.post.weblink;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inkjar.InkjarTest;
import org.inkjar.People;
import org.inkjar.Posts;
import org.inkjar.TestClock;
import org.inkjar.post.ContentHealth;
import org.inkjar.post.PostDetails;
import org.inkjar.post.preflight.Finding;
import org.inkjar.post.weblink.LinkAnswer.Verdict;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

@InkjarTest
class WebLinksTests {

    private static final WebAddress LINK = new WebAddress("https://example.com/page");
    private static final Duration DAY = Duration.ofDays(1);

    private final WebLinks links;
    private final LinkCheckJob job;
    private final ContentHealth health;
    private final Posts posts;
    private final TestClock clock;
    private final JdbcTemplate jdbc;

    WebLinksTests(
            WebLinks links, LinkCheckJob job, ContentHealth health, Posts posts, TestClock clock, JdbcTemplate jdbc) {
        this.links = links;
        this.job = job;
        this.health = health;
        this.posts = posts.summarisedAs("Short.").saying("[a](%s#part) [b](%s)".formatted(LINK, LINK));
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @Test
    void onlyLinksOfPublicPostsAreAsked() {
        posts.draft("Draft");
        posts.scheduled("Later");
        posts.withdrawn("Withdrawn");
        posts.deleted("Deleted");
        assertThat(links.due(10)).isEmpty();

        posts.published("Public");
        assertThat(links.due(10)).containsExactly(LINK);
    }

    @Test
    void aLinkIsBrokenAfterThreeBadDays() {
        var post = posts.published("Public");

        fail();
        fail();
        fail();
        clock.advance(DAY);
        fail();
        assertThat(messages(post)).isEmpty();

        clock.advance(DAY);
        fail();
        assertThat(messages(post)).hasSize(2).first().asString().contains("answers with an error (404)");
    }

    @Test
    void oneGoodDayMakesUpForBadOnes() {
        var post = posts.published("Public");
        fail();
        clock.advance(DAY);
        fail();
        clock.advance(DAY);
        note(Verdict.FINE, 200, LINK);
        clock.advance(DAY);
        fail();

        assertThat(messages(post)).isEmpty();
    }

    @Test
    void aMendedLinkIsToldNoMore() {
        var post = posts.published("Public");
        for (int day = 0; day < 3; day++) {
            fail();
            clock.advance(DAY);
        }
        assertThat(messages(post)).isNotEmpty();

        note(Verdict.FINE, 200, LINK);

        assertThat(messages(post)).isEmpty();
    }

    @Test
    void aMoveIsToldAtOnce() {
        var post = posts.published("Public");

        note(Verdict.MOVED, 200, new WebAddress("https://example.com/new"));

        assertThat(messages(post)).first().asString().contains("has moved for good to “https://example.com/new”");
    }

    @Test
    void isAskedAgainAfterAMonthAndAfterABadDayTomorrow() {
        posts.published("Public");

        note(Verdict.FINE, 200, LINK);
        clock.advance(Duration.ofDays(29));
        assertThat(links.due(10)).isEmpty();
        clock.advance(DAY);
        assertThat(links.due(10)).containsExactly(LINK);

        fail();
        assertThat(links.due(10)).isEmpty();
        clock.advance(DAY);
        assertThat(links.due(10)).containsExactly(LINK);
    }

    @Test
    void aServerIsLeftAloneAsLongAsItWants() {
        posts.published("Public");

        links.note(LINK, new LinkAnswer(Verdict.UNKNOWN, 429, LINK, Optional.of(Duration.ofDays(2))));

        clock.advance(DAY);
        assertThat(links.due(10)).isEmpty();
        clock.advance(DAY);
        assertThat(links.due(10)).containsExactly(LINK);
    }

    @Test
    void forgetsLinksThatNobodyHasAnyMore() {
        var post = posts.published("Public");
        note(Verdict.FINE, 200, LINK);
        assertThat(links.forgetUnused()).isZero();

        posts.change(post, data -> data.toBuilder().body("No links.").build());

        assertThat(links.forgetUnused()).isOne();
    }

    @Test
    void theJobAsksNobodyWhenItIsTurnedOff() {
        posts.saying("[a](http://127.0.0.1/)").published("Public");
        jdbc.update("update link_check_settings set enabled = false");
        assertThat(run()).isEmpty();
        assertThat(job.purpose()).contains("turned off in the settings");

        jdbc.update("update link_check_settings set enabled = true");
        assertThat(run()).containsExactly("Asked 1 link: 0 fine, 0 moved, 0 failed, 1 not to be told.");
        assertThat(run()).isEmpty();
    }

    private List<String> run() {
        var log = new ArrayList<String>();
        job.run(line -> log.add(line.toString()));
        return log;
    }

    private void fail() {
        note(Verdict.FAILED, 404, LINK);
    }

    private void note(Verdict verdict, int status, WebAddress at) {
        links.note(LINK, LinkAnswer.of(verdict, status, at));
    }

    private List<String> messages(PostDetails post) {
        return People.asEditor(() -> health.find(post.id())).orElseThrow().shown().stream()
                .map(Finding::message)
                .toList();
    }
}
