package org.inkjar.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A sentence that is said now and read later, by somebody whose language is not known yet: the key of its words, and what
 * stands in them.
 *
 * @param key of the {@link Words}
 * @param arguments numbers, which each language writes in its own way, and texts
 */
public record Saying(String key, List<Object> arguments) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Whatever is no number is said by its text. */
    public static Saying of(String key, Object... arguments) {
        var said = new ArrayList<>();
        for (var argument : arguments) {
            said.add(argument instanceof Number ? argument : argument.toString());
        }
        return new Saying(key, said);
    }

    public String in(Locale language) {
        return Words.in(language, key, arguments.toArray());
    }

    /**
     * As a line that is kept: JSON, the key before the arguments. Where that is longer than {@code max} characters, the
     * beginning of what it says in the first of the languages.
     */
    public String line(int max) {
        var kept = new ArrayList<Object>();
        kept.add(key);
        arguments.forEach(argument -> kept.add(argument instanceof String text ? Text.line(text) : argument));
        var line = JSON.writeValueAsString(kept);
        return line.length() <= max ? line : Text.shortened(Text.line(toString()), max);
    }

    /**
     * What was kept, in the language of whoever is being answered. A line that is no saying, or one for which there are no
     * words in this version of Inkjar, is answered as it is.
     */
    public static String read(String line) {
        if (!line.startsWith("[\"")) {
            return line;
        }
        try {
            var kept = JSON.readValue(line, new TypeReference<List<Object>>() {});
            return Words.find(
                            (String) kept.getFirst(),
                            kept.subList(1, kept.size()).toArray())
                    .orElse(line);
        } catch (JacksonException | ClassCastException | IllegalArgumentException e) {
            return line;
        }
    }

    /** In the first of the languages, as for the log of the application. */
    @Override
    public String toString() {
        return in(Words.LANGUAGES.getFirst());
    }
}
