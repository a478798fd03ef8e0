package org.inkjar.activity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** How long the log is kept: one row, which the migration writes. */
@Entity
class ActivityRule {

    static final long ID = 1;

    @Id
    private long id;

    @Version
    private long version;

    private int months;

    protected ActivityRule() {} // for JPA

    ActivityPeriod period() {
        return new ActivityPeriod(months);
    }

    void keepFor(ActivityPeriod period) {
        months = period.months();
    }
}
