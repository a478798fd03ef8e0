package org.inkjar.settings;

import java.time.ZoneId;
import org.inkjar.common.InkjarProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The settings as every reader's page needs them. */
@Service
@Transactional(readOnly = true)
public class Settings {

    private final Sites sites;
    private final InkjarProperties properties;

    Settings(Sites sites, InkjarProperties properties) {
        this.sites = sites;
        this.properties = properties;
    }

    public SiteSettings current() {
        return sites.getById(Site.ID).settings();
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
