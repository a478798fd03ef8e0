package org.inkjar.post;

import org.inkjar.common.Checks;

/**
 * A filter of the list of posts that somebody comes back to, valid by construction.
 *
 * @param name at most {@value #MAX_NAME} characters
 * @param query the filter as the address of the list has it: {@code status=DRAFT&tag=…}
 */
public record SavedFilter(String name, String query) {

    public static final int MAX_NAME = 40;

    private static final int MAX_QUERY = 500;

    public SavedFilter {
        var checks = new Checks();
        name = checks.required("name", name, MAX_NAME);
        query = checks.line("query", query, MAX_QUERY);
        checks.throwIfRejected();
    }
}
