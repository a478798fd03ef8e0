package org.inkjar.security;

import org.inkjar.People;
import org.inkjar.PostgresTest;
import org.inkjar.TestClock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;

/** Sign-ins on PostgreSQL. */
@PostgresTest
class PostgresSignInsTests extends SignInsTests {

    PostgresSignInsTests(
            SignIns signIns,
            OwnSignIns own,
            SignInCheck check,
            OldSignIns old,
            ApplicationEventPublisher events,
            JdbcTemplate jdbc,
            TestClock clock,
            People people) {
        super(signIns, own, check, old, events, jdbc, clock, people);
    }
}
