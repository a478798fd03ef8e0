package org.inkjar.ops;

/** The blog cannot start. The message is one line that says what to do. */
class StartupException extends RuntimeException {

    StartupException(String message, Throwable cause) {
        super(message, cause);
    }
}
