package org.inkjar.post;

import org.inkjar.common.Checks;

/** What a person calls a template, at most {@value #MAX_LENGTH} characters. */
public record PostTemplateName(String value) {

    static final int MAX_LENGTH = 80;

    public PostTemplateName {
        var checks = new Checks();
        value = checks.required("name", value, MAX_LENGTH);
        checks.throwIfRejected();
    }

    /** The name as it is compared, see {@link Tag#key}. */
    String key() {
        return Tag.key(value);
    }
}
