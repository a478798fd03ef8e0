package org.inkjar.common;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was entered cannot be accepted. Carries one message a field, each of which says what to do, so that a form can
 * show it beside the field and an API can name it.
 */
public class InvalidInputException extends RuntimeException {

    private final transient Map<String, String> messages;

    public InvalidInputException(String field, String message) {
        this(Map.of(field, message));
    }

    InvalidInputException(Map<String, String> messages) {
        super(String.join(" ", messages.values()));
        this.messages = Collections.unmodifiableMap(new LinkedHashMap<>(messages));
    }

    /** The messages by the name of the field they belong to, in the order of the fields. */
    public Map<String, String> messages() {
        return messages;
    }
}
