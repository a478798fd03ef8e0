package org.inkjar.common;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The one number that says whether what was made of the content is still true. Every change that a reader could see
 * raises it in the same database transaction; {@link ContentListener} sees to that.
 *
 * <p>Whatever is made of the content takes {@link #current()} first and reads the content then: what it made may be newer
 * than the number says, never older.
 */
@Component
@DependsOnDatabaseInitialization
public class ContentVersion {

    private static final String READ = "select version from content_version";

    private final JdbcTemplate jdbc;
    private final ApplicationEventPublisher events;
    private final AtomicLong current;

    ContentVersion(JdbcTemplate jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
        this.current = new AtomicLong(stored());
    }

    /** The version of the latest change that was committed here, or elsewhere more than a second ago. */
    public long current() {
        return current.get();
    }

    /** Raises the version once in the present transaction. */
    void raise() {
        boolean raised = TransactionSynchronizationManager.getSynchronizations().stream()
                .anyMatch(RaisedVersion.class::isInstance);
        if (!raised) {
            jdbc.update("update content_version set version = version + 1");
            TransactionSynchronizationManager.registerSynchronization(new RaisedVersion(stored()));
        }
    }

    /** Notices what another node has changed. */
    @Scheduled(fixedDelayString = "PT1S")
    public void refresh() {
        advanceTo(stored());
    }

    private void advanceTo(long version) {
        if (current.getAndAccumulate(version, Math::max) < version) {
            events.publishEvent(new ContentChanged(version));
        }
    }

    private long stored() {
        return jdbc.queryForList(READ, Long.class).getFirst();
    }

    private final class RaisedVersion implements TransactionSynchronization {

        private final long version;

        RaisedVersion(long version) {
            this.version = version;
        }

        @Override
        public void afterCommit() {
            advanceTo(version);
        }
    }
}
