package org.inkjar.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RevisionSelectionTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant NOW = Instant.parse("2026-06-30T12:00:00Z");

    @Test
    void everyOneOfTheLastDayStays() {
        assertThat(staying(
                        "2026-06-29T12:00:01Z", "2026-06-29T12:00:02Z", "2026-06-30T11:59:59Z", "2026-06-30T12:00:00Z"))
                .hasSize(4);
    }

    @Test
    void theLastOfEachHourStaysForAWeek() {
        assertThat(staying(
                        "2026-06-25T08:00:00Z",
                        "2026-06-25T08:59:59Z",
                        "2026-06-25T09:00:00Z",
                        "2026-06-25T09:30:00Z",
                        "2026-06-29T11:00:00Z"))
                .containsExactly("2026-06-25T08:59:59Z", "2026-06-25T09:30:00Z", "2026-06-29T11:00:00Z");
    }

    @Test
    void theLastOfEachDayStaysForNinetyDays() {
        assertThat(staying(
                        "2026-05-01T00:00:00Z", "2026-05-01T23:59:59Z", "2026-05-02T00:00:00Z", "2026-06-23T11:00:00Z"))
                .containsExactly("2026-05-01T23:59:59Z", "2026-05-02T00:00:00Z", "2026-06-23T11:00:00Z");
    }

    @Test
    void theLastOfEachWeekStaysForGood() {
        // A Monday, the Sunday after it, and the Monday after that.
        assertThat(staying("2020-06-01T09:00:00Z", "2020-06-07T23:00:00Z", "2020-06-08T00:00:00Z"))
                .containsExactly("2020-06-07T23:00:00Z", "2020-06-08T00:00:00Z");
    }

    @Test
    void theNewestStaysHoweverOldItIs() {
        assertThat(staying("2019-01-01T00:00:00Z")).hasSize(1);
    }

    @Test
    void namedOnesStay() {
        var named =
                new RevisionAge(UUID.randomUUID(), UUID.randomUUID(), Instant.parse("2020-06-02T09:00:00Z"), "Kept");
        var last = aged("2020-06-03T09:00:00Z");
        var first = aged("2020-06-01T09:00:00Z");

        assertThat(new RevisionSelection(NOW, ZoneOffset.UTC).superfluous(List.of(last, named, first)))
                .containsExactly(first);
    }

    @Test
    void ofThoseSavedAtTheSameTimeTheNewestStays() {
        var newer = aged("2020-06-03T09:00:00Z");
        var older = aged("2020-06-03T09:00:00Z");

        assertThat(new RevisionSelection(NOW, ZoneOffset.UTC).superfluous(List.of(newer, older)))
                .containsExactly(older);
    }

    @Test
    void daysAreThoseOfTheSite() {
        // Half past eleven and half past midnight in Berlin, in summer: the same day in UTC.
        assertThat(staying(BERLIN, NOW, "2026-05-01T21:30:00Z", "2026-05-01T22:30:00Z"))
                .hasSize(2);
        assertThat(staying(ZoneOffset.UTC, NOW, "2026-05-01T21:30:00Z", "2026-05-01T22:30:00Z"))
                .hasSize(1);
    }

    @Test
    void theHourThatClocksRepeatIsTwo() {
        // At 1:00 UTC clocks in Berlin go back from 3:00 to 2:00.
        var now = Instant.parse("2026-10-28T12:00:00Z");

        assertThat(staying(BERLIN, now, "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"))
                .hasSize(2);
        assertThat(staying(BERLIN, now, "2026-10-25T01:10:00Z", "2026-10-25T01:30:00Z"))
                .hasSize(1);
    }

    @Test
    void theDayThatIsAnHourLongerIsOne() {
        // From midnight in summer time to midnight in winter time: 25 hours.
        var now = Instant.parse("2026-11-28T12:00:00Z");

        assertThat(staying(
                        BERLIN,
                        now,
                        "2026-10-24T21:59:59Z",
                        "2026-10-24T22:00:00Z",
                        "2026-10-25T22:59:59Z",
                        "2026-10-25T23:00:00Z"))
                .containsExactly("2026-10-24T21:59:59Z", "2026-10-25T22:59:59Z", "2026-10-25T23:00:00Z");
    }

    @Test
    void theHourThatClocksSkipIsNoneAndTheDayIsOne() {
        // On 29 March clocks in Berlin go from 2:00 to 3:00: 23 hours.
        var now = Instant.parse("2026-04-20T12:00:00Z");

        assertThat(staying(
                        BERLIN,
                        now,
                        "2026-03-28T22:59:59Z",
                        "2026-03-28T23:00:00Z",
                        "2026-03-29T21:59:59Z",
                        "2026-03-29T22:00:00Z"))
                .containsExactly("2026-03-28T22:59:59Z", "2026-03-29T21:59:59Z", "2026-03-29T22:00:00Z");
    }

    @Test
    void thinningAgainAndAgainLeavesInTheEndWhatThinningOnceLeaves() {
        var all = new TreeSet<Instant>();
        var thinned = new TreeSet<Instant>();
        for (var now = Instant.parse("2026-01-01T00:00:00Z");
                now.isBefore(NOW);
                now = now.plus(Duration.ofMinutes(70))) {
            all.add(now);
            thinned.add(now);
            thinned = new TreeSet<>(stay(BERLIN, now, thinned));
        }

        assertThat(thinned).hasSizeBetween(20 + 100 + 80, 21 + 7 * 24 + 90 + 15);
        var later = NOW.plus(Duration.ofDays(200));
        assertThat(stay(BERLIN, later, thinned)).isEqualTo(stay(BERLIN, later, all));
    }

    private static List<String> staying(String... times) {
        return staying(ZoneOffset.UTC, NOW, times);
    }

    private static List<String> staying(ZoneId zone, Instant now, String... times) {
        var all = Stream.of(times).map(Instant::parse).collect(Collectors.toSet());
        return stay(zone, now, all).stream().sorted().map(Instant::toString).toList();
    }

    private static Set<Instant> stay(ZoneId zone, Instant now, Set<Instant> times) {
        var revisions = times.stream()
                .sorted(Comparator.reverseOrder())
                .map(RevisionSelectionTests::aged)
                .toList();
        var gone = Set.copyOf(new RevisionSelection(now, zone).superfluous(revisions));
        return revisions.stream()
                .filter(revision -> !gone.contains(revision))
                .map(RevisionAge::savedAt)
                .collect(Collectors.toSet());
    }

    private static RevisionAge aged(String time) {
        return aged(Instant.parse(time));
    }

    private static RevisionAge aged(Instant time) {
        return new RevisionAge(UUID.randomUUID(), UUID.randomUUID(), time, "");
    }
}
