package org.inkjar.post.weblink;

import java.util.List;
import org.inkjar.common.Change;
import org.inkjar.common.Deed;
import org.inkjar.common.RetriedOnCollision;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Subject;
import org.inkjar.common.Words;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns the links' being asked by itself on and off. */
@Service
@Transactional
@PreAuthorize("hasRole('OWNER')")
@RetriedOnCollision
public class LinkCheckSettingsService {

    private final LinkCheckSettingsRepository settings;
    private final ApplicationEventPublisher events;

    LinkCheckSettingsService(LinkCheckSettingsRepository settings, ApplicationEventPublisher events) {
        this.settings = settings;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public boolean isEnabled() {
        return settings.findById(LinkCheckSettings.ID).orElseThrow().isEnabled();
    }

    public void enable(boolean enabled) {
        var found = settings.findById(LinkCheckSettings.ID).orElseThrow();
        if (found.isEnabled() != enabled) {
            found.enable(enabled);
            events.publishEvent(Deed.of("deed.settings.changed", subject())
                    .changing(List.of(Change.of("deed.field.checks-links", !enabled, enabled))));
        }
    }

    private static Subject subject() {
        return new Subject("settings", null, Words.of("post.link-checks"), SitePaths.ADMIN + "/settings/links");
    }
}
