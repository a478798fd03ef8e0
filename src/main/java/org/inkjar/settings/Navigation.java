package org.inkjar.settings;

import java.util.List;
import org.inkjar.common.Checks;
import org.inkjar.common.Words;

/**
 * What leads on from every page: the links at its head, and what stands at its foot; valid by construction.
 *
 * @param header in order, at most 12
 * @param footer in order, at most 12
 * @param footerText a line of plain text at the foot, at most 300 characters, may be empty
 * @param social where else the site is to be found, in order, at most 12
 */
public record Navigation(
        List<NavigationItem> header, List<NavigationItem> footer, String footerText, List<SocialLink> social)
        implements SettingsPart {

    private static final int MAX_LINKS = 12;

    public Navigation {
        var checks = new Checks();
        header = limited(checks, "header", header);
        footer = limited(checks, "footer", footer);
        footerText = checks.line("footerText", footerText, 300);
        social = limited(checks, "social", social);
        checks.throwIfRejected();
    }

    private static <T> List<T> limited(Checks checks, String field, List<T> links) {
        if (links.size() > MAX_LINKS) {
            checks.reject(field, Words.of("settings.navigation.limit", MAX_LINKS));
        }
        return List.copyOf(links);
    }
}
