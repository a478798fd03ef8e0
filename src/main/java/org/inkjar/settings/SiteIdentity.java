package org.inkjar.settings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.inkjar.common.Checks;
import org.inkjar.common.Words;

/**
 * What the site is called, where it is found and by which clock it runs; valid by construction.
 *
 * @param title at most 80 characters
 * @param description a sentence for search engines and the home page, at most 300 characters, may be empty
 * @param baseUrl the public address without a path, or empty until one is set
 * @param language a BCP 47 tag such as {@code en} or {@code pt-BR}
 * @param timeZone an id of the IANA time zone database, in which dates are shown and posts are scheduled
 */
@Embeddable
public record SiteIdentity(
        @Column(length = 80) String title,
        @Column(length = 300) String description,
        @Column(length = 200) String baseUrl,
        @Column(length = 35) String language,
        @Column(length = 50) String timeZone)
        implements SettingsPart {

    public SiteIdentity {
        var checks = new Checks();
        title = checks.required("title", title, 80);
        description = checks.line("description", description, 300);
        baseUrl = checks.site("baseUrl", baseUrl, 200);
        language = checks.language("language", language);
        checkZone(checks, timeZone);
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
            checks.reject("timeZone", Words.of("settings.site.zone.wrong"));
        }
    }
}
