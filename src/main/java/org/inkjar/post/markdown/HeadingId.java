package org.inkjar.post.markdown;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Gives the headings of one document their ids: readable, in any script, each only once.
 *
 * <p>The prefix keeps them apart from the ids of the page around the article, and from every name that a script could
 * look up.
 */
final class HeadingId {

    static final String PREFIX = "h-";
    static final String PATTERN = PREFIX + "[\\p{L}\\p{M}\\p{N}_-]+";

    private static final int MAX_CHARACTERS = 80;
    private static final Pattern NOT_IN_A_SLUG = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_\\s-]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s-]+");
    private static final Pattern OUTER_HYPHENS = Pattern.compile("^-|-$");

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> repetitions = new HashMap<>();

    /** The id of the next heading, which has that text. */
    String next(String text) {
        String slug = slug(text);
        String id = PREFIX + slug;
        while (!taken.add(id)) {
            id = PREFIX + slug + "-" + repetitions.merge(slug, 1, Integer::sum);
        }
        return id;
    }

    /** Whether a heading has that id. */
    boolean has(String id) {
        return taken.contains(id);
    }

    private static String slug(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String words = NOT_IN_A_SLUG.matcher(lower).replaceAll("");
        String slug = trim(BETWEEN_WORDS.matcher(words).replaceAll("-"));
        if (slug.codePointCount(0, slug.length()) > MAX_CHARACTERS) {
            slug = trim(slug.substring(0, slug.offsetByCodePoints(0, MAX_CHARACTERS)));
        }
        return slug.isEmpty() ? "section" : slug;
    }

    private static String trim(String slug) {
        return OUTER_HYPHENS.matcher(slug).replaceAll("");
    }
}
