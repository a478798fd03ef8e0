package org.inkjar.security;

import org.inkjar.People;
import org.inkjar.PostgresTest;
import org.inkjar.TestClock;

/** One-time codes on PostgreSQL. */
@PostgresTest
class PostgresSecondFactorsTests extends SecondFactorsTests {

    PostgresSecondFactorsTests(
            SecondFactors secondFactors, AccountRescue rescue, PeopleService service, TestClock clock, People people) {
        super(secondFactors, rescue, service, clock, people);
    }
}
