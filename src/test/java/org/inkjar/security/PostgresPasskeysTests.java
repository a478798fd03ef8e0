package org.inkjar.security;

import org.inkjar.People;
import org.inkjar.PostgresTest;
import org.inkjar.TestClock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;

/** Passkeys on PostgreSQL. */
@PostgresTest
class PostgresPasskeysTests extends PasskeysTests {

    PostgresPasskeysTests(
            Passkeys passkeys,
            PasskeySignIn signIn,
            PasskeyStore store,
            PasskeyUsers users,
            ApplicationEventPublisher events,
            JdbcTemplate jdbc,
            TestClock clock,
            People people) {
        super(passkeys, signIn, store, users, events, jdbc, clock, people);
    }
}
