package org.inkjar.settings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.inkjar.common.Checks;

/**
 * How the public site looks, valid by construction.
 *
 * @param accent the colour of links and marks as {@code #rrggbb}, in lower case; {@code site.css} takes its hue and
 *     holds its lightness to what can be read, so that any colour will do
 * @param logo a path on this site or a web address, or empty
 * @param titleBesideLogo whether the title of the site stands beside the logo; without a logo it always stands there
 */
@Embeddable
public record Appearance(
        @Column(length = 7) String accent,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Column(length = 10)
        FontPairing fonts,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Column(name = "color_scheme", length = 10)
        ColorScheme scheme,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Column(length = 10)
        CoverLayout covers,

        @Column(length = 500) String logo,

        boolean titleBesideLogo)
        implements SettingsPart {

    /** How a new blog looks. */
    public static final Appearance DEFAULT =
            new Appearance("#2a41b8", FontPairing.BOOK, ColorScheme.AUTO, CoverLayout.SIDE, "", true);

    public Appearance {
        var checks = new Checks();
        accent = checks.color("accent", accent);
        fonts = checks.chosen("fonts", fonts, FontPairing.BOOK);
        scheme = checks.chosen("scheme", scheme, ColorScheme.AUTO);
        covers = checks.chosen("covers", covers, CoverLayout.SIDE);
        logo = checks.addressOrPath("logo", logo, 500);
        checks.throwIfRejected();
    }

    /** A rule to add to {@code site.css}; empty when nothing differs from it. */
    public String css() {
        return accent.equals(DEFAULT.accent) ? "" : ":root{--site-accent:%s}".formatted(accent);
    }
}
