package org.inkjar.stats;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.inkjar.stats.Reads.read;
import static org.inkjar.stats.Reads.readPost;
import static org.inkjar.stats.Reads.search;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.inkjar.InkjarTest;
import org.inkjar.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@InkjarTest
class ReadCounterTests {

    private static final UUID POST = UUID.fromString("0199aaaa-0000-7000-8000-000000000001");

    private final ReadCounter counter;
    private final Tallies tallies;
    private final Flush flush;
    private final Counting counting;
    private final TestClock clock;

    ReadCounterTests(ReadCounter counter, Tallies tallies, Flush flush, Counting counting, TestClock clock) {
        this.counter = counter;
        this.tallies = tallies;
        this.flush = flush;
        this.counting = counting;
        this.clock = clock;
    }

    @BeforeEach
    void begin() {
        tallies.take();
        flush.run();
    }

    @Test
    void aViewCountsForTheSiteThePageAndWhatLedThere() {
        counter.read(read("/").with("Referer", "https://example.org/list").done());

        assertThat(views()).containsOnly(entry("SITE", 1L), entry("PAGE /", 1L), entry("REFERRER example.org", 1L));
    }

    @Test
    void aPostIsCountedByItsIdWhateverItsAddress() {
        counter.read(readPost(POST).done());
        counter.read(readPost(POST).with("Referer", "https://blog.example/").done());

        assertThat(views()).containsOnly(entry("SITE", 2L), entry("POST " + POST, 2L));
    }

    @Test
    void aReaderIsAnAddressAndABrowserOfADay() {
        counter.read(read("/").done());
        counter.read(read("/archive").done());
        counter.read(read("/").from("192.0.2.2").done());
        counter.read(read("/")
                .with("User-Agent", BotsTests.FIREFOX.replace("140", "141"))
                .done());

        assertThat(site().readers()).isEqualTo(3);
    }

    @Test
    void untilTheKeyOfTheDayIsKnownViewsAreCountedAlone() {
        clock.advance(Duration.ofDays(2));
        counter.read(read("/").done());

        var site = site();
        assertThat(site.views()).isEqualTo(1);
        assertThat(site.readers()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "DNT, 1",
        "Sec-GPC, 1",
        "Sec-Purpose, prefetch",
        "Sec-Purpose, prefetch;prerender",
        "Purpose, prefetch",
        "X-Moz, prefetch"
    })
    void whoDoesNotWishItAndWhatNobodyHasSeenIsNotCounted(String header, String value) {
        counter.read(read("/").with(header, value).done());

        assertThat(tallies.take()).isEmpty();
    }

    @Test
    void whoSaysTheyMayBeCountedIs() {
        counter.read(read("/").with("DNT", "0").done());

        assertThat(views()).containsEntry("SITE", 1L);
    }

    @Test
    void botsAreApart() {
        counter.read(read("/")
                .with("User-Agent", "curl/8.5.0")
                .with("Referer", "https://spam.example/")
                .done());

        assertThat(views()).containsOnly(entry("BOT curl", 1L));
    }

    @Test
    void whatScriptsFetchIsNoView() {
        counter.read(read("/").with("Sec-Fetch-Dest", "empty").done());
        counter.read(read("/").with("Sec-Fetch-Dest", "document").done());

        assertThat(views()).containsEntry("SITE", 1L);
    }

    @Test
    void searchesAreCountedByWhetherTheyFoundAnything() {
        counter.read(search("Java", 12).done());
        counter.read(search("Cobol", 0).done());

        assertThat(views()).containsEntry("SEARCH java", 1L).containsEntry("MISS cobol", 1L);
    }

    @Test
    void wordsOnTheWayToASearchAreNone() {
        counter.read(search("ja", 12).with("Sec-Fetch-Dest", "empty").done());
        counter.read(search("java", 12)
                .with("Sec-Fetch-Dest", "empty")
                .with(ReadCounter.SEARCH_IS_MEANT, "1")
                .done());

        assertThat(views()).containsOnly(entry("SEARCH java", 1L));
    }

    @Test
    void feedsAreCountedByWhoFetchesThem() {
        var feedly = "Feedly/1.0 (+http://www.feedly.com/fetcher.html; 42 subscribers)";
        counter.read(read("/feed.xml")
                .typed("application/atom+xml")
                .with("User-Agent", feedly)
                .done());

        var tally = tallies.take().values().iterator().next();
        assertThat(tally.readers()).isEqualTo(42);
    }

    @Test
    void whatIsNoPageIsNotCounted() {
        counter.read(read("/robots.txt").typed("text/plain;charset=utf-8").done());
        counter.read(read("/posts/a.md").typed("text/markdown;charset=utf-8").done());

        assertThat(tallies.take()).isEmpty();
    }

    @Test
    void nothingIsCountedWhereTheSettingsSaySo() {
        counting.set(false);
        counter.read(read("/").done());
        counting.set(true);

        assertThat(tallies.take()).isEmpty();
    }

    private Tally site() {
        return tallies.take().entrySet().stream()
                .filter(entry -> entry.getKey().subject() == Subject.SITE)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Long> views() {
        return tallies.take().entrySet().stream()
                .collect(toMap(
                        entry ->
                                (entry.getKey().subject() + " " + entry.getKey().name()).strip(),
                        entry -> entry.getValue().views()));
    }
}
