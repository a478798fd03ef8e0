package org.inkjar.ops;

/** A backup could not be made, is not whole, or cannot be restored. The message says what to do. */
class BackupException extends RuntimeException {

    BackupException(String message) {
        super(message);
    }

    BackupException(String message, Throwable cause) {
        super(message, cause);
    }
}
