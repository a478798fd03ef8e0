package org.inkjar.stats;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.inkjar.stats.Reads.read;
import static org.inkjar.stats.Reads.readPost;
import static org.inkjar.stats.Reads.search;

import java.sql.Date;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.inkjar.InkjarTest;
import org.inkjar.TestClock;
import org.inkjar.prerender.DocumentRead;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;

@InkjarTest
class ReadCounterTests {

    private static final UUID POST = UUID.fromString("0199aaaa-0000-7000-8000-000000000001");

    private final ReadCounter counter;
    private final Tallies tallies;
    private final Flush flush;
    private final Counting counting;
    private final TestClock clock;
    private final JdbcTemplate jdbc;

    ReadCounterTests(
            ReadCounter counter, Tallies tallies, Flush flush, Counting counting, TestClock clock, JdbcTemplate jdbc) {
        this.counter = counter;
        this.tallies = tallies;
        this.flush = flush;
        this.counting = counting;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void begin() {
        counted();
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

        assertThat(counted()).isEmpty();
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

        var tally = counted().values().iterator().next();
        assertThat(tally.readers()).isEqualTo(42);
    }

    @Test
    void whatIsNoPageIsNotCounted() {
        counter.read(read("/robots.txt").typed("text/plain;charset=utf-8").done());
        counter.read(read("/posts/a.md").typed("text/markdown;charset=utf-8").done());

        assertThat(counted()).isEmpty();
    }

    @Test
    void nothingIsCountedWhereTheSettingsSaySo() {
        counting.set(false);
        counter.read(read("/").done());
        counting.set(true);

        assertThat(counted()).isEmpty();
    }

    @Test
    void whenManyHaveComeTheyAreCountedWithoutBeingAsked() {
        for (int i = 0; i < WaitingReads.MOST; i++) {
            assertThat(tallies.take()).isEmpty();
            counter.read(read("/").done());
        }

        assertThat(tallies.take().values()).extracting(Tally::views).containsOnly((long) WaitingReads.MOST);
    }

    @Test
    void noneIsLostOrCountedTwiceHoweverManyReadAtOnce() throws Exception {
        int most = 8 * 10_000;
        try (var readers = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 8; i++) {
                readers.submit(() -> {
                    for (int j = 0; j < 10_000; j++) {
                        counter.read(read("/").done());
                    }
                });
            }
            while (!readers.awaitTermination(1, TimeUnit.MILLISECONDS)) {
                readers.shutdown();
                counter.countWaiting();
            }
        }

        assertThat(views()).containsOnly(entry("SITE", (long) most), entry("PAGE /", (long) most));
    }

    @Test
    void oneThatCannotBeCountedKeepsNoOtherFromIt() {
        counter.read(read("/").done());
        counter.read(new DocumentRead("/", null, Map.of(), Map.of(), "blog.example", "192.0.2.1"));
        counter.read(read("/").done());

        assertThat(views()).containsEntry("SITE", 2L);
    }

    @Test
    void whoReadsShortlyBeforeMidnightIsAReaderOfThatDay() {
        clock.advance(Duration.between(clock.instant(), Instant.parse("2026-03-14T23:59:59Z")));
        flush.run();
        counter.read(read("/").done());
        clock.advance(Duration.ofDays(1));
        flush.run();

        assertThat(jdbc.queryForMap("select began, readers from statistics_day where subject = 'SITE'"))
                .containsEntry("began", Date.valueOf("2026-03-14"))
                .containsEntry("readers", 1L);
    }

    private Map<TallyKey, Tally> counted() {
        counter.countWaiting();
        return tallies.take();
    }

    private Tally site() {
        return counted().entrySet().stream()
                .filter(entry -> entry.getKey().subject() == Subject.SITE)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Long> views() {
        return counted().entrySet().stream()
                .collect(toMap(
                        entry ->
                                (entry.getKey().subject() + " " + entry.getKey().name()).strip(),
                        entry -> entry.getValue().views()));
    }
}
