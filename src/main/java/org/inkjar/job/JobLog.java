package org.inkjar.job;

/** The lines that one run of a job leaves for the owner. Some hundred are kept, and the beginning of those that are long. */
@FunctionalInterface
public interface JobLog {

    /** Adds a line, put together as by {@link String#formatted} where there are arguments. */
    void say(String line, Object... arguments);
}
