package org.inkjar.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.OptionalLong;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TallyTests {

    private final SplittableRandom random = new SplittableRandom(7);

    @Test
    void aReaderWhoComesBackIsOneReader() {
        var tally = Tally.of(Subject.SITE);
        for (int i = 0; i < 50; i++) {
            tally.add(OptionalLong.of(4711), 0);
        }

        assertThat(tally.views()).isEqualTo(50);
        assertThat(tally.readers()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10, 25})
    void fewReadersAreCountedAsTheyAre(int readers) {
        assertThat(tally(Subject.SITE, readers).readers()).isEqualTo(readers);
    }

    /** Four times the standard error of 0.78 / √2048: a test that is wrong once in ten thousand years. */
    @ParameterizedTest
    @ValueSource(ints = {1_000, 20_000, 500_000})
    void theSiteIsCountedToWithinSevenPercent(int readers) {
        assertThat(tally(Subject.SITE, readers).readers()).isCloseTo(readers, withPercentage(7));
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 50_000})
    void aPostIsCountedToWithinTwentyPercent(int readers) {
        assertThat(tally(Subject.POST, readers).readers()).isCloseTo(readers, withPercentage(20));
    }

    @Test
    void twoTalliesKnowTheReadersOfBoth() {
        var one = Tally.of(Subject.SITE);
        var other = Tally.of(Subject.SITE);
        for (int i = 0; i < 30; i++) {
            var reader = OptionalLong.of(random.nextLong());
            one.add(reader, 0);
            other.add(reader, 0);
        }
        other.add(OptionalLong.of(random.nextLong()), 0);

        one.add(other);

        assertThat(one.views()).isEqualTo(61);
        assertThat(one.readers()).isEqualTo(31);
    }

    @Test
    void whereNobodyKnowsWhoTheViewStillCounts() {
        var tally = Tally.of(Subject.SITE).add(OptionalLong.empty(), 0);

        assertThat(tally.views()).isEqualTo(1);
        assertThat(tally.readers()).isZero();
    }

    @Test
    void subscribersAreBelievedWhereThereAreMoreOfThem() {
        var tally = Tally.of(Subject.FEED).add(OptionalLong.of(1), 42).add(OptionalLong.of(2), 0);

        assertThat(tally.readers()).isEqualTo(42);
    }

    private Tally tally(Subject subject, int readers) {
        var tally = Tally.of(subject);
        for (int i = 0; i < readers; i++) {
            tally.add(OptionalLong.of(random.nextLong()), 0);
        }
        return tally;
    }
}
