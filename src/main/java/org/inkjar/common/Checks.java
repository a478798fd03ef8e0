package org.inkjar.common;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Checks the input of one record and collects every complaint, so that a person sees all of them at once.
 *
 * <p>Lengths are counted as browsers (HTML's {@code maxlength}) and databases do, in UTF-16 code units: an emoji is two
 * characters or more.
 */
public final class Checks {

    private static final Set<String> WEB = Set.of("http", "https");
    private static final Pattern SITE = Pattern.compile("(https?://[^/?#@]+)/*");

    private static final Pattern COLOR = Pattern.compile("#[0-9a-f]{6}");

    private static final int MAX_LANGUAGE_TAG = 35;

    private final Map<String, String> messages = new LinkedHashMap<>();

    /** One line of at most {@code max} characters that must not be empty. */
    public String required(String field, @Nullable String value, int max) {
        var line = line(field, value, max);
        if (line.isEmpty()) {
            reject(field, Words.of("common.required"));
        }
        return line;
    }

    /** One line of at most {@code max} characters, which may be empty. */
    public String line(String field, @Nullable String value, int max) {
        return limited(field, Text.line(Objects.requireNonNullElse(value, "")), max);
    }

    /** Several lines of at most {@code max} characters, which may be empty. */
    public String lines(String field, @Nullable String value, int max) {
        return limited(field, Text.lines(Objects.requireNonNullElse(value, "")), max);
    }

    /** An absolute web address (RFC 3986, {@code http} or {@code https}), or empty. */
    public String webAddress(String field, @Nullable String value, int max) {
        var address = line(field, value, max);
        if (!address.isEmpty() && !isWebAddress(address)) {
            reject(field, Words.of("common.web-address"));
        }
        return address;
    }

    /** The web address of a whole site, without a path, in lower case and without a slash at its end; or empty. */
    public String site(String field, @Nullable String value, int max) {
        var address = webAddress(field, value, max).toLowerCase(Locale.ROOT);
        var site = SITE.matcher(address);
        if (site.matches()) {
            return site.group(1);
        }
        if (!address.isEmpty()) {
            reject(field, Words.of("common.site-address"));
        }
        return address;
    }

    /** An absolute web address or a path on this site such as {@code /about}, or empty. */
    public String addressOrPath(String field, @Nullable String value, int max) {
        var address = line(field, value, max);
        if (!address.isEmpty() && !isWebAddress(address) && !isPath(address)) {
            reject(field, Words.of("common.address-or-path"));
        }
        return address;
    }

    /** A colour as {@code #rrggbb}, in lower case. */
    public String color(String field, @Nullable String value) {
        var color = Objects.requireNonNullElse(value, "").strip().toLowerCase(Locale.ROOT);
        if (!COLOR.matcher(color).matches()) {
            reject(field, Words.of("common.color"));
        }
        return color;
    }

    /** One of several, which must be chosen; {@code otherwise} stands in for it until the complaint is thrown. */
    public <T> T chosen(String field, @Nullable T value, T otherwise) {
        if (value == null) {
            reject(field, Words.of("common.chosen"));
            return otherwise;
        }
        return value;
    }

    /** A whole number from {@code min} to {@code max}. */
    public int range(String field, int value, int min, int max) {
        if (value < min || value > max) {
            reject(field, Words.of("common.range", min, max));
        }
        return value;
    }

    /** A {@link Slug} as text, or empty. */
    public String slug(String field, @Nullable String value) {
        var slug = line(field, value, Slug.MAX_LENGTH);
        if (!slug.isEmpty() && Slug.parse(slug).isEmpty()) {
            reject(field, Slug.rule());
        }
        return slug;
    }

    /** A language tag (BCP 47) in its usual spelling. */
    public String language(String field, @Nullable String value) {
        var tag = Objects.requireNonNullElse(value, "").strip();
        try {
            var locale = new Locale.Builder().setLanguageTag(tag).build();
            if (!locale.getLanguage().isEmpty() && tag.length() <= MAX_LANGUAGE_TAG) {
                return locale.toLanguageTag();
            }
        } catch (IllformedLocaleException e) {
            // The same complaint as for a tag without a language.
        }
        reject(field, Words.of("common.language-tag"));
        return tag;
    }

    /** Notes a complaint. The first one about a field is kept. */
    public void reject(String field, String message) {
        messages.putIfAbsent(field, message);
    }

    /** Ends the checks. */
    public void throwIfRejected() {
        if (!messages.isEmpty()) {
            throw new InvalidInputException(messages);
        }
    }

    private String limited(String field, String text, int max) {
        if (text.length() > max) {
            reject(field, Words.of("common.too-long", max, text.length()));
        }
        return text;
    }

    private static boolean isWebAddress(String address) {
        try {
            var uri = new URI(address);
            return uri.getScheme() != null
                    && WEB.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isPath(String address) {
        try {
            return address.startsWith("/")
                    && !address.startsWith("//")
                    && !address.contains("\\")
                    && new URI(address).getHost() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
