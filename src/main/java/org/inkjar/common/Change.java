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
 * @param before what it was, shortened to {@value #MAX_VALUE} characters; may be empty
 * @param after what it is, shortened likewise
 * @param kind of both
 */
public record Change(String field, String before, String after, ChangeKind kind) {

    private static final int MAX_VALUE = 200;
    private static final String WORDS = "deed.field.";

    /**
     * A change as it is kept.
     *
     * @param kind null in what was kept before there were kinds
     */
    public Change(String field, String before, String after, @Nullable ChangeKind kind) {
        this.field = Text.shortened(Text.line(field), 80);
        this.before = Text.shortened(Text.line(before), MAX_VALUE);
        this.after = Text.shortened(Text.line(after), MAX_VALUE);
        this.kind = Objects.requireNonNullElse(kind, ChangeKind.TEXT);
    }

    public Change(String field, String before, String after) {
        this(field, before, after, ChangeKind.TEXT);
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
        return of(
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
        return new Change(name, shown(before), shown(after));
    }

    private String shown(String value) {
        return value.isEmpty() ? "" : kind.words(value);
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
            return Stream.of(of(name, ChangedValue.hidden(before), ChangedValue.hidden(after)));
        }
        if (before instanceof Record left && after instanceof Record right && left.getClass() == right.getClass()) {
            var inner = between(left, right).toList();
            if (!inner.isEmpty() && left.getClass().getRecordComponents().length > 1) {
                return inner.stream();
            }
        }
        return Stream.of(of(name, ChangedValue.of(before), ChangedValue.of(after)));
    }

    private static Change of(String field, ChangedValue before, ChangedValue after) {
        return new Change(field, before.text(), after.text(), before.text().isEmpty() ? after.kind() : before.kind());
    }

    private static String capitalised(String name) {
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
