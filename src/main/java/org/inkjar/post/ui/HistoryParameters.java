package org.inkjar.post.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.OptionalInt;

/**
 * What the history shows, as part of its address: {@code ?compare=present&revision=7}.
 *
 * @param revision its number; empty for the newest
 * @param withPresent whether it is compared with the present state, else with the revision before it
 */
record HistoryParameters(OptionalInt revision, boolean withPresent) {

    private static final String REVISION = "revision";
    private static final String COMPARE = "compare";
    private static final String PRESENT = "present";

    /** Passes over what it does not understand. */
    static HistoryParameters read(QueryParameters parameters) {
        var revision = parameters
                .getSingleParameter(REVISION)
                .filter(text -> text.matches("[0-9]{1,9}"))
                .map(text -> OptionalInt.of(Integer.parseInt(text)))
                .orElse(OptionalInt.empty());
        boolean withPresent =
                parameters.getSingleParameter(COMPARE).filter(PRESENT::equals).isPresent();
        return new HistoryParameters(revision, withPresent);
    }

    QueryParameters write() {
        var parameters = new LinkedHashMap<String, String>();
        revision.ifPresent(number -> parameters.put(REVISION, Integer.toString(number)));
        if (withPresent) {
            parameters.put(COMPARE, PRESENT);
        }
        return QueryParameters.simple(parameters);
    }

    HistoryParameters of(int number) {
        return new HistoryParameters(OptionalInt.of(number), withPresent);
    }

    HistoryParameters comparedWithPresent(boolean present) {
        return new HistoryParameters(revision, present);
    }
}
