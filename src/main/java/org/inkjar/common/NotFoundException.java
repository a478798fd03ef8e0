package org.inkjar.common;

/** What was asked for does not exist, or no longer does. The message can be shown to a person. */
public class NotFoundException extends RuntimeException {

    public NotFoundException(String message) {
        super(message);
    }
}
