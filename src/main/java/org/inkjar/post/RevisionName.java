package org.inkjar.post;

import org.inkjar.common.Checks;

/** What a person calls a revision, at most {@value #MAX_LENGTH} characters. */
public record RevisionName(String value) {

    static final int MAX_LENGTH = 80;

    public RevisionName {
        var checks = new Checks();
        value = checks.required("name", value, MAX_LENGTH);
        checks.throwIfRejected();
    }
}
