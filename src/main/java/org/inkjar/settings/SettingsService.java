package org.inkjar.settings;

import org.inkjar.common.Change;
import org.inkjar.common.Deed;
import org.inkjar.common.RetriedOnCollision;
import org.inkjar.common.SitePaths;
import org.inkjar.common.StaleVersionException;
import org.inkjar.common.Subject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads and changes the settings for the admin. */
@Service
@Transactional
@PreAuthorize("hasRole('OWNER')")
@RetriedOnCollision
public class SettingsService {

    private static final Subject SUBJECT = Subject.only("settings", SitePaths.ADMIN + "/settings");

    private final Sites sites;
    private final ApplicationEventPublisher events;

    SettingsService(Sites sites, ApplicationEventPublisher events) {
        this.sites = sites;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public VersionedSettings find() {
        return versioned(sites.findById(Site.ID).orElseThrow());
    }

    /**
     * Keeps the settings.
     *
     * @throws StaleVersionException when somebody saved since {@code version} was read
     */
    public VersionedSettings save(long version, SiteSettings settings) {
        var site = sites.findById(Site.ID).orElseThrow();
        StaleVersionException.check("the settings", site.version(), version);
        var before = site.settings();
        site.change(settings);
        events.publishEvent(Deed.of("settings.changed", "changed the settings", SUBJECT)
                .changing(Change.between(before, settings)));
        return versioned(sites.saveAndFlush(site));
    }

    private static VersionedSettings versioned(Site site) {
        return new VersionedSettings(site.version(), site.settings());
    }

    /** The settings and the version they were read at. */
    public record VersionedSettings(long version, SiteSettings settings) {}
}
