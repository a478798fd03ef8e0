package org.inkjar.common;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.Period;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a field was or is, as it is kept.
 *
 * @param text without a language, where the kind has words for it; shortened to {@value #MAX_LENGTH} characters; may be
 *     empty
 */
public record ChangedValue(ChangeKind kind, String text) {

    private static final int MAX_LENGTH = 200;
    private static final Pattern SECRET = Pattern.compile("(?i).*(password|secret|token|hash|key|credential).*");
    private static final String HIDDEN = "hidden";

    public ChangedValue {
        kind = text.isEmpty() ? ChangeKind.TEXT : kind; // Nothing is nothing, of whatever kind it could be.
        text = Text.shortened(Text.line(text), MAX_LENGTH);
    }

    static ChangedValue of(Object value) {
        return switch (value) {
            case Boolean yes -> new ChangedValue(ChangeKind.WORD, yes ? "yes" : "no");
            case Enum<?> constant -> new ChangedValue(ChangeKind.WORD, name(constant));
            case Instant time -> new ChangedValue(ChangeKind.TIME, time.toString());
            case Period period -> new ChangedValue(ChangeKind.MONTHS, Long.toString(period.toTotalMonths()));
            default -> new ChangedValue(ChangeKind.TEXT, text(value));
        };
    }

    /** Tells whether there is one, and no more. */
    static ChangedValue hidden(Object value) {
        return new ChangedValue(ChangeKind.WORD, text(value).isEmpty() ? "" : HIDDEN);
    }

    /** As it is said to whoever is being answered. */
    ChangedValue shown() {
        return new ChangedValue(ChangeKind.TEXT, kind.words(text));
    }

    static boolean isSecret(RecordComponent component) {
        return component.isAnnotationPresent(Untold.class)
                || SECRET.matcher(component.getName()).matches();
    }

    /** Never null, so that whoever compares need not ask. */
    static Object of(RecordComponent component, Record record) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return Objects.requireNonNullElse(accessor.invoke(record), "");
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot read " + component, e);
        }
    }

    /** {@code timeZone} and {@code TimeZone} as {@code time-zone}. */
    static String hyphenated(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static String name(Enum<?> constant) {
        var type = hyphenated(constant.getDeclaringClass().getSimpleName());
        return type + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String text(Object value) {
        return switch (value) {
            case Collection<?> many -> many.stream().map(ChangedValue::text).collect(Collectors.joining(", "));
            case Record record ->
                Arrays.stream(record.getClass().getRecordComponents())
                        .map(component -> isSecret(component) ? "•••" : text(of(component, record)))
                        .collect(Collectors.joining(" "));
            default -> value.toString();
        };
    }
}
