package org.inkjar.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.inkjar.InkjarTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

@InkjarTest
class JobsHealthIndicatorTests {

    private final JobsHealthIndicator indicator;
    private final JobFixtures fixtures;

    JobsHealthIndicatorTests(JobsHealthIndicator indicator, JobFixtures fixtures) {
        this.indicator = indicator;
        this.fixtures = fixtures;
    }

    @Test
    void namesWhatFailedAndIsHealthyAllTheSame() {
        fixtures.fail("thin-revisions", "Out of ink.");

        assertThat(indicator.health().getStatus()).isEqualTo(Status.UP);
        assertThat(indicator.health().getDetails())
                .isEqualTo(Map.of("failed", Map.of("thin-revisions", "Out of ink.")));
    }
}
