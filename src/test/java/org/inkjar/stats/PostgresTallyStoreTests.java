package org.inkjar.stats;

import org.inkjar.PostgresTest;
import org.inkjar.TestClock;
import org.springframework.jdbc.core.JdbcTemplate;

/** The same statements on a real PostgreSQL. */
@PostgresTest
class PostgresTallyStoreTests extends TallyStoreTests {

    PostgresTallyStoreTests(
            TallyStore store,
            DayKeyStore keyStore,
            Tallies tallies,
            Flush flush,
            StatisticsJob job,
            JdbcTemplate jdbc,
            TestClock clock) {
        super(store, keyStore, tallies, flush, job, jdbc, clock);
    }
}
