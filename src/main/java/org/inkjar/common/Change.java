package org.inkjar.common;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One field of something that was changed. It is kept without a language, and {@link #shown} to people in theirs.
 *
 * @param field its name, such as {@code time-zone}
 */
public record Change(String field, ChangedValue before, ChangedValue after) {

    private static final String WORDS = "deed.field.";

    public Change {
        field = Text.shortened(Text.line(field), 80);
    }

    /** A change of a text that somebody wrote. */
    public Change(String field, String before, String after) {
        this(field, new ChangedValue(ChangeKind.TEXT, before), new ChangedValue(ChangeKind.TEXT, after));
    }

    /**
     * A change of one field.
     *
     * @param key of the words for its name: {@code deed.field.role}
     * @param before null for nothing
     */
    public static Change of(String key, @Nullable Object before, @Nullable Object after) {
        if (!key.startsWith(WORDS)) {
            throw new IllegalArgumentException("No key of a field: " + key);
        }
        return new Change(
                key.substring(WORDS.length()),
                ChangedValue.of(Objects.requireNonNullElse(before, "")),
                ChangedValue.of(Objects.requireNonNullElse(after, "")));
    }

    /**
     * The components in which two records differ; of a record in a record, its own. What is named like a secret, or
     * {@link Untold}, shows that it changed, never what it is.
     */
    public static <R extends Told> List<Change> between(R before, R after) {
        return between((Record) before, (Record) after).toList();
    }

    /** In the language of whoever is being answered. What an older version kept is understood where that is possible. */
    public Change shown() {
        var name = Words.find(WORDS + field.toLowerCase(Locale.ROOT).replace(' ', '-'))
                .orElseGet(() -> capitalised(field.replace('-', ' ')));
        return new Change(name, before.shown(), after.shown());
    }

    private static Stream<Change> between(Record before, Record after) {
        return Arrays.stream(before.getClass().getRecordComponents())
                .flatMap(component ->
                        between(component, ChangedValue.of(component, before), ChangedValue.of(component, after)));
    }

    private static Stream<Change> between(RecordComponent component, Object before, Object after) {
        if (before.equals(after)) {
            return Stream.empty();
        }
        var name = ChangedValue.hyphenated(component.getName());
        if (ChangedValue.isSecret(component)) {
            return Stream.of(new Change(name, ChangedValue.hidden(before), ChangedValue.hidden(after)));
        }
        if (before instanceof Record left && after instanceof Record right && left.getClass() == right.getClass()) {
            var inner = between(left, right).toList();
            if (!inner.isEmpty() && left.getClass().getRecordComponents().length > 1) {
                return inner.stream();
            }
        }
        return Stream.of(new Change(name, ChangedValue.of(before), ChangedValue.of(after)));
    }

    private static String capitalised(String name) {
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
