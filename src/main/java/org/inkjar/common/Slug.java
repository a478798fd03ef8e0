package org.inkjar.common;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The part of a public address that names a post, page, tag or author: lower-case letters and digits of any script, in
 * words joined by single hyphens, at most {@value #MAX_LENGTH} characters.
 */
public record Slug(String value) {

    /** The longest slug, in characters. */
    public static final int MAX_LENGTH = 100;

    private static final Pattern VALID =
            Pattern.compile("[\\p{Ll}\\p{Lo}\\p{M}\\p{Nd}]+(-[\\p{Ll}\\p{Lo}\\p{M}\\p{Nd}]+)*");
    private static final Pattern NOT_IN_A_WORD = Pattern.compile("[^\\p{Ll}\\p{Lo}\\p{M}\\p{Nd}]+");
    private static final Pattern LATIN_ACCENTS = Pattern.compile("(?<=[a-z])[\\u0300-\\u036F]+");
    private static final Pattern OUTER_HYPHENS = Pattern.compile("^-+|-+$");

    public Slug {
        if (value.length() > MAX_LENGTH || !VALID.matcher(value).matches()) {
            throw new InvalidInputException("slug", rule());
        }
    }

    /** What a slug must be, in words. */
    static String rule() {
        return Words.of("common.slug", MAX_LENGTH);
    }

    /** The slug in an address, if it can be one at all. */
    public static Optional<Slug> parse(String text) {
        return text.length() <= MAX_LENGTH && VALID.matcher(text).matches()
                ? Optional.of(new Slug(text))
                : Optional.empty();
    }

    /** The slug that a title suggests; none for a title without a letter or digit. */
    public static Optional<Slug> suggest(String title) {
        var plain = title.toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("ø", "o");
        var unaccented = LATIN_ACCENTS
                .matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD))
                .replaceAll("");
        var words = NOT_IN_A_WORD
                .matcher(Normalizer.normalize(unaccented, Normalizer.Form.NFC)
                        .replace("'", "")
                        .replace("’", ""))
                .replaceAll("-");
        return parse(trimmed(words, MAX_LENGTH));
    }

    /** This slug with a number behind it, for when it is taken: {@code title-2}. */
    public Slug numbered(int number) {
        var suffix = "-" + number;
        return new Slug(trimmed(value, MAX_LENGTH - suffix.length()) + suffix);
    }

    private static String trimmed(String words, int max) {
        var outer = OUTER_HYPHENS.matcher(words).replaceAll("");
        if (outer.length() <= max) {
            return outer;
        }
        int end = Character.isHighSurrogate(outer.charAt(max - 1)) ? max - 1 : max;
        int lastHyphen = outer.lastIndexOf('-', end);
        return OUTER_HYPHENS
                .matcher(outer.substring(0, lastHyphen > 0 ? lastHyphen : end))
                .replaceAll("");
    }

    @Override
    public String toString() {
        return value;
    }
}
