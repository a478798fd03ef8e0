package org.inkjar.activity.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.inkjar.activity.ActivityFilter;
import org.jspecify.annotations.Nullable;

/** The filter of the log as part of its address: {@code ?q=java&person=…&kind=post&action=post.saved&from=2026-05-01}. */
final class ActivityParameters {

    private static final String TEXT = "q";
    private static final String SUBJECT = "subject";
    private static final String PERSON = "person";
    private static final String NOBODY = "none";
    private static final String KIND = "kind";
    private static final String ACTION = "action";
    private static final String FROM = "from";
    private static final String UNTIL = "until";
    private static final Pattern WORD = Pattern.compile("[a-z.-]{1,60}");

    private ActivityParameters() {}

    /** Passes over what it does not understand. */
    static ActivityFilter read(QueryParameters parameters) {
        return new ActivityFilter(
                parameters.getSingleParameter(TEXT).orElse(""),
                parameters
                        .getSingleParameter(SUBJECT)
                        .flatMap(ActivityParameters::id)
                        .orElse(null),
                parameters
                        .getSingleParameter(PERSON)
                        .flatMap(ActivityParameters::person)
                        .orElse(null),
                word(parameters, KIND),
                word(parameters, ACTION),
                day(parameters, FROM),
                day(parameters, UNTIL));
    }

    static QueryParameters write(ActivityFilter filter) {
        var parameters = new LinkedHashMap<String, String>();
        put(parameters, TEXT, filter.text());
        put(parameters, SUBJECT, filter.subject());
        if (filter.person() != null) {
            parameters.put(
                    PERSON,
                    filter.person().equals(ActivityFilter.NO_PERSON)
                            ? NOBODY
                            : filter.person().toString());
        }
        put(parameters, KIND, filter.kind());
        put(parameters, ACTION, filter.action());
        put(parameters, FROM, filter.from());
        put(parameters, UNTIL, filter.until());
        return QueryParameters.simple(parameters);
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            parameters.put(name, value.toString());
        }
    }

    private static Optional<UUID> person(String text) {
        return text.equals(NOBODY) ? Optional.of(ActivityFilter.NO_PERSON) : id(text);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String word(QueryParameters parameters, String name) {
        return parameters
                .getSingleParameter(name)
                .filter(text -> WORD.matcher(text).matches())
                .orElse("");
    }

    /** Days far from ours are no days of this log, and no days of every database. */
    private static @Nullable LocalDate day(QueryParameters parameters, String name) {
        try {
            return parameters
                    .getSingleParameter(name)
                    .map(LocalDate::parse)
                    .filter(day -> day.getYear() >= 1970 && day.getYear() < 9999)
                    .orElse(null);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
