package org.inkjar.job;

import org.inkjar.common.Saying;

/** The lines that one run of a job leaves for the owner. Some hundred are kept, and the beginning of those that are long. */
@FunctionalInterface
public interface JobLog {

    void say(Saying line);

    /** Adds the words under a key, in the language of whoever reads them. */
    default void say(String key, Object... arguments) {
        say(Saying.of(key, arguments));
    }
}
