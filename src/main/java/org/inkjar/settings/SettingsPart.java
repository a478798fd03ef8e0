package org.inkjar.settings;

import org.inkjar.common.SitePaths;
import org.inkjar.common.Subject;
import org.inkjar.common.Told;

/** What is changed and saved together: one section of the settings. */
public sealed interface SettingsPart extends Told permits SiteIdentity, Appearance, Navigation, Reading, InjectedCode {

    /** The section under its name, for whoever tells that it was changed. */
    default Subject subject() {
        return switch (this) {
            case SiteIdentity _ -> section("Site", "/site");
            case Appearance _ -> section("Appearance", "/appearance");
            case Navigation _ -> section("Navigation and footer", "/navigation");
            case Reading _ -> section("Reading", "/reading");
            case InjectedCode _ -> section("Code injection", "/code");
        };
    }

    private static Subject section(String title, String path) {
        return new Subject("settings", null, title, SitePaths.ADMIN + "/settings" + path);
    }
}
