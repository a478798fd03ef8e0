package org.inkjar.stats;

import org.inkjar.common.Change;
import org.inkjar.common.Deed;
import org.inkjar.common.RetriedOnCollision;
import org.inkjar.common.SitePaths;
import org.inkjar.common.StaleVersionException;
import org.inkjar.common.Words;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads and changes what is counted: here at once, on another node when it stores what it has counted. */
@Service
@Transactional
@PreAuthorize("hasRole('OWNER')")
@RetriedOnCollision
public class StatisticsSettingsService {

    private final StoredRules rules;
    private final ApplicationEventPublisher events;

    StatisticsSettingsService(StoredRules rules, ApplicationEventPublisher events) {
        this.rules = rules;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public VersionedRule find() {
        return versioned(rules.findById(StoredRule.ID).orElseThrow());
    }

    /**
     * Keeps the settings.
     *
     * @throws StaleVersionException when somebody saved since {@code version} was read
     */
    public VersionedRule save(long version, StatisticsSettings settings) {
        var rule = rules.findById(StoredRule.ID).orElseThrow();
        StaleVersionException.check(Words.of("stats.stale"), rule.version(), version);
        var before = rule.settings();
        rule.change(settings);
        events.publishEvent(settings);
        events.publishEvent(Deed.of("deed.settings.changed", subject()).changing(Change.between(before, settings)));
        return versioned(rules.saveAndFlush(rule));
    }

    private static org.inkjar.common.Subject subject() {
        return new org.inkjar.common.Subject(
                "settings", null, Words.of("stats.statistics"), SitePaths.ADMIN + "/settings/statistics");
    }

    private static VersionedRule versioned(StoredRule rule) {
        return new VersionedRule(rule.version(), rule.settings());
    }

    /** The settings and the version they were read at. */
    public record VersionedRule(long version, StatisticsSettings settings) {}
}
