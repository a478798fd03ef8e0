package org.inkjar.author;

import org.inkjar.People;
import org.inkjar.PostgresTest;

/** Accounts on PostgreSQL. */
@PostgresTest
class PostgresAccountsTests extends AccountsTests {

    PostgresAccountsTests(Accounts accounts, Authors authors, People people) {
        super(accounts, authors, people);
    }
}
