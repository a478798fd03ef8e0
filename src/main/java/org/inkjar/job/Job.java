package org.inkjar.job;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Something that the blog does by itself, over and over. A bean of this type is found, run when its schedule says so on
 * one node alone, and shown to the owner with its runs. What it throws is a failed run; it is run again at its next time.
 *
 * <p>A node may die in the middle of a run, which then begins anew elsewhere: a run does what is left to do.
 */
public interface Job {

    /** The longest name. */
    int MAX_NAME = 60;

    /** Names the job for ever, in lower case with hyphens: {@code check-links}. */
    String name();

    /** What the owner calls it, in their language: {@code Check links}. */
    String title();

    /** What it does, in one sentence for the owner, in their language. */
    String purpose();

    JobSchedule schedule();

    /**
     * Does the work, with nobody signed in.
     *
     * @param log takes what the owner should read of this run, in English, as logs are; a run that says nothing had
     *     nothing to do
     * @throws Exception when it fails; its message is shown to the owner
     */
    void run(JobLog log) throws Exception;

    /** What waits to be done, or could not be, the next first; no more than a person wants to read. */
    default List<JobTask> tasks() {
        return List.of();
    }

    /** Where the owner finds what it has made, if that is somewhere. */
    default Optional<JobLink> link() {
        return Optional.empty();
    }

    /** A job that is nothing but its work. */
    static Job of(String name, Supplier<String> title, Supplier<String> purpose, JobSchedule schedule, Work work) {
        return new PlainJob(name, title, purpose, schedule, work);
    }

    /** What one run does. */
    @FunctionalInterface
    interface Work {

        void run(JobLog log) throws Exception;
    }

    /** A job without anything of its own. */
    record PlainJob(String name, Supplier<String> says, Supplier<String> does, JobSchedule schedule, Work work)
            implements Job {

        private static final Pattern NAME = Pattern.compile("[a-z]+(-[a-z]+)*");

        public PlainJob {
            if (name.length() > MAX_NAME || !NAME.matcher(name).matches()) {
                throw new IllegalArgumentException("No name of a job: " + name);
            }
        }

        @Override
        public String title() {
            return says.get();
        }

        @Override
        public String purpose() {
            return does.get();
        }

        @Override
        public void run(JobLog log) throws Exception {
            work.run(log);
        }
    }
}
