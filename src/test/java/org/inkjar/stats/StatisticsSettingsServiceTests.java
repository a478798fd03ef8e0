package org.inkjar.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.inkjar.AsOwner;
import org.inkjar.InkjarTest;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.StaleVersionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@InkjarTest
@AsOwner
class StatisticsSettingsServiceTests {

    private final StatisticsSettingsService service;
    private final Flush flush;
    private final Counting counting;

    StatisticsSettingsServiceTests(StatisticsSettingsService service, Flush flush, Counting counting) {
        this.service = service;
        this.flush = flush;
        this.counting = counting;
    }

    @Test
    void aNewSiteCountsAndKeepsTwoYears() {
        assertThat(service.find().settings()).isEqualTo(new StatisticsSettings(true, 24));
    }

    @Test
    void countingStopsAndBeginsAgain() {
        var off = service.save(service.find().version(), new StatisticsSettings(false, 6));
        assertThat(counting.isOn()).isFalse();

        service.save(off.version(), new StatisticsSettings(true, 6));
        assertThat(counting.isOn()).isTrue();
    }

    @Test
    void anotherNodeHearsOfItWhenItStoresWhatItHasCounted() {
        service.save(service.find().version(), new StatisticsSettings(false, 6));
        counting.set(true);

        flush.run();
        assertThat(counting.isOn()).isFalse();
    }

    @Test
    void refusesWhatIsBasedOnAnOldVersionAndGoesOnCounting() {
        long version = service.find().version();
        service.save(version, new StatisticsSettings(true, 6));

        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> service.save(version, new StatisticsSettings(false, 7)));
        assertThat(counting.isOn()).isTrue();
        assertThat(service.find().settings()).isEqualTo(new StatisticsSettings(true, 6));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 121})
    void refusesMonthsOutOfReason(int months) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> new StatisticsSettings(true, months))
                .withMessageContaining("Enter a number from 1 to 120.");
    }
}
