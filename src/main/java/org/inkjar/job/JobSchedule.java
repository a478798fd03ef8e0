package org.inkjar.job;

import java.time.Duration;
import java.time.LocalTime;

/** When a job runs. */
public sealed interface JobSchedule {

    /** A while after each run has ended. */
    record Every(Duration pause) implements JobSchedule {}

    /** Once a day at this time of the site's time zone. */
    record Daily(LocalTime time) implements JobSchedule {}
}
