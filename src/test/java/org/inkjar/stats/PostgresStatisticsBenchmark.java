package org.inkjar.stats;

import org.inkjar.PostgresTest;
import org.springframework.jdbc.core.JdbcTemplate;

/** The same on PostgreSQL. */
@PostgresTest
class PostgresStatisticsBenchmark extends StatisticsBenchmark {

    PostgresStatisticsBenchmark(JdbcTemplate jdbc, Statistics statistics) {
        super(jdbc, statistics);
    }
}
