package org.inkjar.post.weblink;

import org.inkjar.common.RetriedOnCollision;
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

    LinkCheckSettingsService(LinkCheckSettingsRepository settings) {
        this.settings = settings;
    }

    @Transactional(readOnly = true)
    public boolean isEnabled() {
        return settings.findById(LinkCheckSettings.ID).orElseThrow().isEnabled();
    }

    public void enable(boolean enabled) {
        settings.findById(LinkCheckSettings.ID).orElseThrow().enable(enabled);
    }
}
