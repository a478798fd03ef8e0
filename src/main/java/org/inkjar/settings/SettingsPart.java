package org.inkjar.settings;

import org.inkjar.common.SitePaths;
import org.inkjar.common.Subject;
import org.inkjar.common.Told;
import org.inkjar.common.Words;

/** What is changed and saved together: one section of the settings. */
public sealed interface SettingsPart extends Told permits SiteIdentity, Appearance, Navigation, Reading, InjectedCode {

    /** The section under its name, for whoever tells that it was changed. */
    default Subject subject() {
        return switch (this) {
            case SiteIdentity _ -> section(Words.of("settings.site"), "/site");
            case Appearance _ -> section(Words.of("settings.appearance"), "/appearance");
            case Navigation _ -> section(Words.of("settings.navigation"), "/navigation");
            case Reading _ -> section(Words.of("settings.reading"), "/reading");
            case InjectedCode _ -> section(Words.of("settings.code"), "/code");
        };
    }

    private static Subject section(String title, String path) {
        return new Subject("settings", null, title, SitePaths.ADMIN + "/settings" + path);
    }
}
