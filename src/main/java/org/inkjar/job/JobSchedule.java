package org.inkjar.job;

import java.time.Duration;
import java.time.LocalTime;
import java.util.function.BooleanSupplier;

/** When a job runs. */
public sealed interface JobSchedule {

    /** A while after each run has ended. */
    record Every(Duration pause) implements JobSchedule {}

    /** Once a day at this time of the site's time zone; later on the day, if no node was there at that time. */
    record Daily(LocalTime time) implements JobSchedule {}

    /**
     * Within two seconds of the time at which there is something to do. After a run that failed, a minute later.
     *
     * @param due looks whether there is; asked each second on every node, it costs a read of the database and no more
     */
    record WhenDue(BooleanSupplier due) implements JobSchedule {}

    /** When the owner asks for it. */
    record OnRequest() implements JobSchedule {}
}
