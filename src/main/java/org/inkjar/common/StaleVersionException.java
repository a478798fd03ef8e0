package org.inkjar.common;

/** Somebody else saved in the meantime: nothing was written. The message can be shown to a person. */
public class StaleVersionException extends RuntimeException {

    public StaleVersionException(String what) {
        super(Words.of("common.stale", what));
    }

    /** Refuses a write that was based on an older version than the stored one. */
    public static void check(String what, long stored, long expected) {
        if (stored != expected) {
            throw new StaleVersionException(what);
        }
    }
}
