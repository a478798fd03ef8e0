package org.inkjar.settings;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import org.inkjar.common.Checks;

/**
 * The settings of the site, valid by construction.
 *
 * @param title at most 80 characters
 * @param description a sentence for search engines and the home page, at most 300 characters, may be empty
 * @param baseUrl the public address without a path, or empty until one is set
 * @param language a BCP 47 tag such as {@code en} or {@code pt-BR}
 * @param timeZone an id of the IANA time zone database, in which dates are shown and posts are scheduled
 * @param postsPerPage from 1 to 50
 * @param navigation the links of the header in order, at most 12
 */
public record SiteSettings(
        String title,
        String description,
        String baseUrl,
        String language,
        String timeZone,
        int postsPerPage,
        List<NavigationItem> navigation,
        Appearance appearance) {

    private static final int MAX_LINKS = 12;

    public SiteSettings {
        var checks = new Checks();
        title = checks.required("title", title, 80);
        description = checks.line("description", description, 300);
        baseUrl = checks.site("baseUrl", baseUrl, 200);
        language = checks.language("language", language);
        checkZone(checks, timeZone);
        postsPerPage = checks.range("postsPerPage", postsPerPage, 1, 50);
        navigation = List.copyOf(navigation);
        if (navigation.size() > MAX_LINKS) {
            checks.reject("navigation", "Keep at most %d links.".formatted(MAX_LINKS));
        }
        checks.throwIfRejected();
    }

    /** The time zone for display and scheduling. */
    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    private static void checkZone(Checks checks, String timeZone) {
        try {
            ZoneId.of(timeZone);
        } catch (DateTimeException e) {
            checks.reject("timeZone", "Choose a time zone such as Europe/Berlin.");
        }
    }
}
