package org.inkjar.job;

/**
 * Something that the blog does by itself, over and over. A bean of this type is found, run when its schedule says so on
 * one node alone, and shown to the owner with its runs. What it throws is a failed run; it is run again at its next time.
 */
public interface Job {

    /** Names the job for ever, in lower case with hyphens: {@code check-links}. */
    String name();

    JobSchedule schedule();

    /**
     * Does the work, with nobody signed in.
     *
     * @param log takes what the owner should read of this run; a run that says nothing had nothing to do
     */
    void run(JobLog log);
}
