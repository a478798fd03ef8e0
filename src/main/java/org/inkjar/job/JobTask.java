package org.inkjar.job;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that a job is going to do, or could not do.
 *
 * @param what names it for the owner: the title of a post, the name of a file
 * @param time when it will be done, where that is known
 * @param trouble why it could not be done; empty when it only waits
 */
public record JobTask(String what, Optional<Instant> time, String trouble) {

    /** Waits for its time. */
    public static JobTask at(Instant time, String what) {
        return new JobTask(what, Optional.of(time), "");
    }

    /** Waits for its turn. */
    public static JobTask waiting(String what) {
        return new JobTask(what, Optional.empty(), "");
    }

    public static JobTask failed(String what, String why) {
        return new JobTask(what, Optional.empty(), why);
    }
}
