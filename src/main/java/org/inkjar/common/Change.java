package org.inkjar.common;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One field of something that was changed, for people to read.
 *
 * @param field its name, such as {@code Time zone}
 * @param before what it was, shortened to {@value #MAX_VALUE} characters
 * @param after what it is, shortened likewise
 */
public record Change(String field, String before, String after) {

    private static final int MAX_VALUE = 200;
    private static final String HIDDEN = "(hidden)";
    private static final Pattern SECRET = Pattern.compile("(?i).*(password|secret|token|hash|key|credential).*");

    public Change {
        field = Text.shortened(Text.line(field), 80);
        before = Text.shortened(Text.line(before), MAX_VALUE);
        after = Text.shortened(Text.line(after), MAX_VALUE);
    }

    /**
     * The components in which two records differ; of a record in a record, its own. What is named like a secret, or
     * {@link Untold}, shows that it changed, never what it is.
     */
    public static <R extends Record> List<Change> between(R before, R after) {
        return Arrays.stream(before.getClass().getRecordComponents())
                .flatMap(component -> between(component, value(component, before), value(component, after)))
                .toList();
    }

    private static Stream<Change> between(RecordComponent component, Object before, Object after) {
        if (before.equals(after)) {
            return Stream.empty();
        }
        var name = words(component.getName());
        if (isSecret(component)) {
            return Stream.of(new Change(name, hidden(before), hidden(after)));
        }
        if (before instanceof Record left && after instanceof Record right && left.getClass() == right.getClass()) {
            var inner = between(left, right);
            if (!inner.isEmpty() && left.getClass().getRecordComponents().length > 1) {
                return inner.stream();
            }
        }
        return Stream.of(new Change(name, text(before), text(after)));
    }

    private static boolean isSecret(RecordComponent component) {
        return component.isAnnotationPresent(Untold.class)
                || SECRET.matcher(component.getName()).matches();
    }

    private static String hidden(Object value) {
        return text(value).isEmpty() ? "" : HIDDEN;
    }

    /** Never null, so that whoever compares need not ask. */
    private static Object value(RecordComponent component, Record record) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return Objects.requireNonNullElse(accessor.invoke(record), "");
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot read " + component, e);
        }
    }

    private static String text(Object value) {
        return switch (value) {
            case Boolean yes -> yes ? "yes" : "no";
            case Enum<?> constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            case Collection<?> many -> many.stream().map(Change::text).collect(Collectors.joining(", "));
            case Record record ->
                Arrays.stream(record.getClass().getRecordComponents())
                        .map(component -> isSecret(component) ? HIDDEN : text(value(component, record)))
                        .collect(Collectors.joining(" "));
            default -> value.toString();
        };
    }

    /** {@code timeZone} as people write it. */
    private static String words(String name) {
        var spaced = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }
}
