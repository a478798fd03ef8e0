package org.inkjar.settings;

import org.inkjar.common.RetriedOnCollision;
import org.inkjar.common.StaleVersionException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads and changes the settings for the admin. */
@Service
@Transactional
@PreAuthorize("hasRole('OWNER')")
@RetriedOnCollision
public class SettingsService {

    private final Sites sites;

    SettingsService(Sites sites) {
        this.sites = sites;
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
        site.change(settings);
        return versioned(sites.saveAndFlush(site));
    }

    private static VersionedSettings versioned(Site site) {
        return new VersionedSettings(site.version(), site.settings());
    }

    /** The settings and the version they were read at. */
    public record VersionedSettings(long version, SiteSettings settings) {}
}
