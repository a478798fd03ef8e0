package org.inkjar.common.ui;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody types to find something by its name: words in any order, of which the beginnings will do, without regard to
 * case and accents, and with a letter wrong in longer ones.
 */
public final class PaletteQuery {

    private static final int MAX_LENGTH = 100;
    private static final int MAX_WORDS = 8;
    private static final int PART = 3;
    private static final int MAX_PARTS = 4;
    private static final int LONG_ENOUGH_FOR_A_TYPO = 4;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}+#]+");

    private final String text;
    private final List<String> words;

    public PaletteQuery(String typed) {
        text = typed.strip().substring(0, Math.min(typed.strip().length(), MAX_LENGTH));
        words = words(text).stream().limit(MAX_WORDS).toList();
    }

    /** As it was typed. */
    public String text() {
        return text;
    }

    /** In lower case and without accents. */
    public List<String> words() {
        return words;
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** How far a name is from what was typed, 0 being the nearest; empty when it does not fit. */
    public OptionalInt distanceTo(String name) {
        var named = words(name);
        int sum = 0;
        for (var word : words) {
            var best = named.stream().mapToInt(each -> distance(word, each)).min();
            if (best.isEmpty() || best.getAsInt() == Integer.MAX_VALUE) {
                return OptionalInt.empty();
            }
            sum += best.getAsInt();
        }
        boolean inOrder = String.join(" ", named).startsWith(String.join(" ", words));
        return OptionalInt.of(10 * sum + (inOrder ? 0 : 5) + Math.min(4, named.size() / 4));
    }

    /**
     * The best of what a database finds, which knows texts as they stand alone: as long as nothing fits, it is asked for
     * the words the other way round, and then for their beginnings and ends, among which accents and typos are found.
     *
     * @param database what it finds by a text
     */
    public List<PaletteEntry> bestOf(Function<String, List<PaletteEntry>> database) {
        var entries = new LinkedHashSet<>(database.apply(text));
        for (var others : List.of(List.of(String.join(" ", words.reversed())), parts())) {
            var best = best(entries);
            if (!best.isEmpty()) {
                return best;
            }
            others.forEach(other -> entries.addAll(database.apply(other)));
        }
        return best(entries);
    }

    private List<String> parts() {
        return words.stream()
                .filter(word -> word.length() >= PART)
                .flatMap(word -> Stream.of(word.substring(0, PART), word.substring(word.length() - PART)))
                .distinct()
                .limit(MAX_PARTS)
                .toList();
    }

    /** Those that fit by their titles, the nearest first; all of them where nothing is typed. */
    public List<PaletteEntry> best(Collection<PaletteEntry> entries) {
        record Rated(PaletteEntry entry, int distance) {}
        return entries.stream()
                .flatMap(entry -> distanceTo(entry.title()).stream().mapToObj(distance -> new Rated(entry, distance)))
                .sorted(Comparator.comparingInt(Rated::distance))
                .map(Rated::entry)
                .limit(PaletteSource.LIMIT)
                .toList();
    }

    private static int distance(String typed, String named) {
        if (named.startsWith(typed)) {
            return named.length() == typed.length() ? 0 : 1;
        }
        if (typed.length() >= 2 && named.contains(typed)) {
            return 2;
        }
        return typed.length() >= LONG_ENOUGH_FOR_A_TYPO && differsByOne(typed, named) ? 4 : Integer.MAX_VALUE;
    }

    /**
     * Whether one letter, put in, left out, changed or swapped with the next, makes it a beginning of the name; where it is
     * the last letter that was put in or changed, the whole name, as any beginning would do.
     */
    private static boolean differsByOne(String typed, String named) {
        int same = 0;
        while (same < Math.min(typed.length(), named.length()) && typed.charAt(same) == named.charAt(same)) {
            same++;
        }
        var restTyped = typed.substring(same);
        var restNamed = named.substring(same);
        if (restTyped.length() == 1 && restNamed.length() > 1) {
            return without(restNamed).startsWith(restTyped);
        }
        return without(restNamed).startsWith(restTyped)
                || restNamed.startsWith(without(restTyped))
                || (!restNamed.isEmpty() && without(restNamed).startsWith(without(restTyped)))
                || isSwapped(restTyped, restNamed);
    }

    private static boolean isSwapped(String typed, String named) {
        return typed.length() >= 2
                && named.length() >= 2
                && typed.charAt(0) == named.charAt(1)
                && typed.charAt(1) == named.charAt(0)
                && named.substring(2).startsWith(typed.substring(2));
    }

    private static String without(String text) {
        return text.isEmpty() ? text : text.substring(1);
    }

    private static List<String> words(String text) {
        var plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return Arrays.stream(BETWEEN_WORDS.split(plain.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
