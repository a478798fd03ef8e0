package org.inkjar.job;

import java.util.Map;
import javax.sql.DataSource;
import org.inkjar.PostgresTest;
import org.inkjar.Posts;
import org.inkjar.TestClock;
import org.inkjar.settings.Settings;
import org.springframework.jdbc.core.JdbcTemplate;

/** The same on PostgreSQL, where there may be several nodes in earnest. */
@PostgresTest
class PostgresJobSchedulerTests extends JobSchedulerTests {

    PostgresJobSchedulerTests(
            DataSource database,
            JdbcTemplate jdbc,
            JobRunner runner,
            JobRecords records,
            JobStates states,
            JobRuns runs,
            Settings settings,
            Map<String, Job> jobs,
            Posts posts,
            TestClock clock) {
        super(database, jdbc, runner, records, states, runs, settings, jobs, posts, clock);
    }
}
