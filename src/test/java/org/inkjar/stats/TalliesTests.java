package org.inkjar.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.inkjar.AtTheSameTime;
import org.junit.jupiter.api.Test;

class TalliesTests {

    private static final Instant HOUR = Instant.parse("2026-03-14T09:00:00Z");
    private static final OptionalLong NOBODY = OptionalLong.empty();

    private final Tallies tallies = new Tallies();

    @Test
    void whatIsTakenIsNoLongerThere() {
        tallies.add(HOUR, Subject.PAGE, "/", NOBODY);

        assertThat(tallies.take()).hasSize(1);
        assertThat(tallies.take()).isEmpty();
    }

    @Test
    void whatIsPutBackIsAddedToWhatCameMeanwhile() {
        tallies.add(HOUR, Subject.PAGE, "/", NOBODY);
        var taken = tallies.take();
        tallies.add(HOUR, Subject.PAGE, "/", NOBODY);

        tallies.putBack(taken);

        assertThat(tallies.take().get(new TallyKey(HOUR, Subject.PAGE, "/")).views())
                .isEqualTo(2);
    }

    @Test
    void nothingIsLostBetweenCountingAndTaking() {
        var taken = new AtomicLong();
        AtTheSameTime.times(3, () -> {
            for (int i = 0; i < 20_000; i++) {
                tallies.add(HOUR, Subject.PAGE, "/" + i % 7, NOBODY);
                if (i % 100 == 0) {
                    tallies.take().values().forEach(tally -> taken.addAndGet(tally.views()));
                }
            }
            return null;
        });
        tallies.take().values().forEach(tally -> taken.addAndGet(tally.views()));

        assertThat(taken).hasValue(60_000);
    }

    @Test
    void madeUpNamesAreCountedTogetherFromAThousandOn() {
        for (int i = 0; i < 5_000; i++) {
            tallies.add(HOUR, Subject.REFERRER, "host" + i + ".example", NOBODY);
        }
        tallies.add(HOUR, Subject.REFERRER, "host7.example", NOBODY);
        tallies.add(HOUR, Subject.PAGE, "/", NOBODY);

        var taken = tallies.take();

        assertThat(taken).hasSize(Tallies.MOST_NAMES + 2);
        assertThat(taken.get(new TallyKey(HOUR, Subject.REFERRER, TallyKey.OTHERS))
                        .views())
                .isEqualTo(4_000);
        assertThat(taken.get(new TallyKey(HOUR, Subject.REFERRER, "host7.example"))
                        .views())
                .isEqualTo(2);
    }

    @Test
    void takingDoesNotMakeRoomWithinTheHour() {
        for (int i = 0; i < Tallies.MOST_NAMES; i++) {
            tallies.add(HOUR, Subject.REFERRER, "host" + i, NOBODY);
        }
        tallies.take();
        tallies.add(HOUR, Subject.REFERRER, "late", NOBODY);
        tallies.add(HOUR.plusSeconds(3600), Subject.REFERRER, "next", NOBODY);

        assertThat(tallies.take().keySet()).extracting(TallyKey::name).containsExactlyInAnyOrder("", "next");
    }
}
