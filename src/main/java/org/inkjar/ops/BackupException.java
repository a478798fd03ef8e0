package org.inkjar.ops;

import org.inkjar.common.SaidException;
import org.inkjar.common.Saying;

/** A backup could not be made, is not whole, or cannot be restored. */
class BackupException extends SaidException {

    BackupException(String key, Object... arguments) {
        super(Saying.of(key, arguments));
    }

    BackupException(Throwable cause, String key, Object... arguments) {
        super(Saying.of(key, arguments), cause);
    }
}
