package org.inkjar.settings;

import java.time.ZoneId;
import java.util.List;

/** The settings of the site, part by part. */
public record SiteSettings(
        SiteIdentity identity, Appearance appearance, Navigation navigation, Reading reading, InjectedCode code) {

    public String title() {
        return identity.title();
    }

    /** For search engines and the home page, may be empty. */
    public String description() {
        return identity.description();
    }

    /** The public address without a path, or empty until one is set. */
    public String baseUrl() {
        return identity.baseUrl();
    }

    /** A BCP 47 tag. */
    public String language() {
        return identity.language();
    }

    /** The time zone for display and scheduling. */
    public ZoneId zone() {
        return identity.zone();
    }

    List<SettingsPart> parts() {
        return List.of(identity, appearance, navigation, reading, code);
    }
}
