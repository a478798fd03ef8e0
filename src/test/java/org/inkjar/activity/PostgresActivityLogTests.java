package org.inkjar.activity;

import org.inkjar.AsOwner;
import org.inkjar.People;
import org.inkjar.PostgresTest;
import org.inkjar.TestClock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@PostgresTest
@AsOwner
class PostgresActivityLogTests extends ActivityLogTests {

    PostgresActivityLogTests(
            ActivityLog log,
            OldActivity oldActivity,
            ApplicationEventPublisher events,
            TransactionTemplate transactions,
            People people,
            TestClock clock) {
        super(log, oldActivity, events, transactions, people, clock);
    }
}
