package org.inkjar.stats;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The one row of {@link StatisticsSettings}; the migration writes it. */
@Entity
@Table(name = "statistics_settings")
class StoredRule {

    static final long ID = 1;

    @Id
    private long id;

    @Version
    private long version;

    private boolean counting;

    private int monthsKept;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected StoredRule() {}

    void change(StatisticsSettings settings) {
        counting = settings.counting();
        monthsKept = settings.monthsKept();
    }

    StatisticsSettings settings() {
        return new StatisticsSettings(counting, monthsKept);
    }

    long version() {
        return version;
    }
}
