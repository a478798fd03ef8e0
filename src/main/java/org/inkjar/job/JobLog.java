package org.inkjar.job;

/** The lines that one run of a job leaves for the owner. */
@FunctionalInterface
public interface JobLog {

    /** Adds a line, put together as by {@link String#formatted}. */
    void say(String line, Object... arguments);
}
