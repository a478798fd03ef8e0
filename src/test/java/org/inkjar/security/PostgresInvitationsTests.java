package org.inkjar.security;

import org.inkjar.Mailbox;
import org.inkjar.People;
import org.inkjar.PostgresTest;
import org.inkjar.TestClock;
import org.inkjar.author.Accounts;
import org.springframework.jdbc.core.JdbcTemplate;

/** Invitations on PostgreSQL. */
@PostgresTest
class PostgresInvitationsTests extends InvitationsTests {

    PostgresInvitationsTests(
            Invitations invitations,
            LinkService links,
            PeopleService people,
            EndedLinks ended,
            Accounts accounts,
            Passwords passwords,
            Mailbox mailbox,
            JdbcTemplate jdbc,
            People fixtures,
            TestClock clock) {
        super(invitations, links, people, ended, accounts, passwords, mailbox, jdbc, fixtures, clock);
    }
}
