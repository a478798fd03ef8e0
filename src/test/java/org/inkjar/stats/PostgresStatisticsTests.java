package org.inkjar.stats;

import org.inkjar.People;
import org.inkjar.PostgresTest;
import org.inkjar.Posts;

/** The same questions to a real PostgreSQL. */
@PostgresTest
class PostgresStatisticsTests extends StatisticsTests {

    PostgresStatisticsTests(
            Statistics statistics,
            OwnStatistics own,
            StatisticsExport export,
            TallyStore store,
            Posts posts,
            People people) {
        super(statistics, own, export, store, posts, people);
    }
}
