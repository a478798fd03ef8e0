package org.inkjar.settings;

import org.inkjar.common.Change;
import org.inkjar.common.Deed;
import org.inkjar.common.RetriedOnCollision;
import org.inkjar.common.StaleVersionException;
import org.inkjar.common.Words;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads and changes the settings for the admin, one part at a time. */
@Service
@Transactional
@PreAuthorize("hasRole('OWNER')")
@RetriedOnCollision
public class SettingsService {

    private final Sites sites;
    private final ApplicationEventPublisher events;

    SettingsService(Sites sites, ApplicationEventPublisher events) {
        this.sites = sites;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public SiteSettings find() {
        return site().settings();
    }

    /**
     * Keeps one part of the settings; the others may have been changed in the meantime.
     *
     * @param before the part as it was when {@code after} was begun: it says itself which version it is
     * @throws StaleVersionException when somebody changed this part since
     */
    public <P extends SettingsPart> P save(P before, P after) {
        var site = site();
        if (!site.settings().parts().contains(before)) {
            throw new StaleVersionException(Words.of("common.stale.settings"));
        }
        site.change(after);
        sites.saveAndFlush(site);
        events.publishEvent(Deed.of("deed.settings.changed", after.subject()).changing(Change.between(before, after)));
        return after;
    }

    private Site site() {
        return sites.findById(Site.ID).orElseThrow();
    }
}
