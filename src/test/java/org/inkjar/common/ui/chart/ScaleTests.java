package org.inkjar.common.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTests {

    @ParameterizedTest
    @CsvSource({
        "0, 1, 1",
        "1, 1, 1",
        "3, 1, 3",
        "5, 2, 6",
        "9, 5, 10",
        "10, 5, 10",
        "11, 5, 15",
        "99, 50, 100",
        "812, 500, 1000",
        "1_000_001, 500000, 1500000"
    })
    void goesInStepsThatAreReadEasily(String highest, long step, long top) {
        assertThat(Scale.upTo(Long.parseLong(highest.replace("_", "")))).isEqualTo(new Scale(step, top));
    }

    @Test
    void beginsAtZero() {
        assertThat(Scale.upTo(3).ticks()).containsExactly(0L, 1L, 2L, 3L);
    }

    @Test
    void noValueIsAboveTheTop() {
        for (long value = 0; value < 5_000; value++) {
            assertThat(Scale.upTo(value).percent(value)).isBetween(0.0, 100.0);
        }
        assertThat(Scale.upTo(1_000_000_000_000L).top()).isEqualTo(1_000_000_000_000L);
    }
}
