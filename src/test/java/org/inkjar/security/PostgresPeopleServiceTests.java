package org.inkjar.security;

import org.inkjar.People;
import org.inkjar.PostgresTest;
import org.inkjar.Posts;
import org.inkjar.author.Accounts;

/** Who may come in, on PostgreSQL. */
@PostgresTest
class PostgresPeopleServiceTests extends PeopleServiceTests {

    PostgresPeopleServiceTests(
            PeopleService service,
            LinkService links,
            Invitations invitations,
            PasswordResets resets,
            AccountDetailsService signIn,
            Accounts accounts,
            Posts posts,
            People people) {
        super(service, links, invitations, resets, signIn, accounts, posts, people);
    }
}
