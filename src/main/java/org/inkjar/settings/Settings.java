package org.inkjar.settings;

import java.time.ZoneId;
import org.inkjar.common.ContentMemo;
import org.inkjar.common.ContentVersion;
import org.inkjar.common.InkjarProperties;
import org.springframework.stereotype.Service;

/** The settings as every reader's page needs them, kept in memory until the content changes. */
@Service
public class Settings {

    private final ContentMemo<SiteSettings> current;
    private final InkjarProperties properties;

    Settings(Sites sites, ContentVersion version, InkjarProperties properties) {
        this.current = new ContentMemo<>(
                version, () -> sites.findById(Site.ID).orElseThrow().settings());
        this.properties = properties;
    }

    public SiteSettings current() {
        return current.get();
    }

    public ZoneId zone() {
        return current().zone();
    }

    /** The public address without a path: as set, else as configured, else empty. */
    public String baseUrl() {
        var set = current().baseUrl();
        return set.isEmpty() ? properties.baseUrl() : set;
    }
}
