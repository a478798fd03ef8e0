package org.inkjar.job.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.inkjar.common.Words;
import org.inkjar.job.JobItem;
import org.inkjar.job.JobSchedule;
import org.inkjar.job.JobSchedule.Daily;
import org.inkjar.job.JobSchedule.Every;
import org.inkjar.job.JobSchedule.OnRequest;
import org.inkjar.job.JobSchedule.WhenDue;

/**
 * Says times and schedules as people do.
 *
 * @param zone the time zone of the site
 */
record JobWords(ZoneId zone, Instant now) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final Duration JUST_NOW = Duration.ofSeconds(5);

    static String of(JobSchedule schedule) {
        return switch (schedule) {
            case Every every -> every(every.pause());
            case Daily daily -> Words.of("job.daily", daily.time());
            case WhenDue _ -> Words.of("job.when-due");
            case OnRequest _ -> Words.of("job.on-request");
        };
    }

    /** For example {@code 12 minutes ago} or {@code in 3 hours}. */
    String relative(Instant time) {
        var distance = Duration.between(time, now);
        if (distance.isNegative()) {
            return in(distance.negated());
        }
        return distance.compareTo(JUST_NOW) < 0 ? Words.of("job.just-now") : ago(distance);
    }

    /** For example {@code 26 Nov 2026, 03:30:05}. */
    String exact(Instant time) {
        return Words.dates("job.exact").format(time.atZone(zone));
    }

    /** For example {@code 03:30:05}. */
    String clock(Instant time) {
        return CLOCK.format(time.atZone(zone));
    }

    /** When it runs next; empty where nobody knows. */
    String next(JobItem job) {
        if (job.paused()) {
            return Words.of("job.paused");
        }
        return job.nextRun()
                .map(time -> time.isAfter(now) ? Words.of("job.next", relative(time)) : Words.of("job.next.now"))
                .orElse("");
    }

    /** For example {@code 0.3 s} or {@code 2 min 5 s}. */
    static String duration(Duration duration) {
        if (duration.toMinutes() == 0) {
            return seconds(duration);
        }
        return duration.toHours() == 0
                ? Words.of("job.duration.minutes", duration.toMinutes(), duration.toSecondsPart())
                : Words.of("job.duration.hours", duration.toHours(), duration.toMinutesPart());
    }

    private static String seconds(Duration duration) {
        long millis = duration.toMillis();
        if (millis < 50) {
            return Words.of("job.duration.least");
        }
        return millis < 10_000
                ? Words.of("job.duration.tenths", Math.round(millis / 100.0) / 10.0)
                : Words.of("job.duration.seconds", duration.toSeconds());
    }

    private static String every(Duration pause) {
        return switch (unit(pause)) {
            case DAYS -> Words.of("job.every.days", pause.toDays());
            case HOURS -> Words.of("job.every.hours", pause.toHours());
            case MINUTES -> Words.of("job.every.minutes", pause.toMinutes());
            default -> Words.of("job.every.seconds", pause.toSeconds());
        };
    }

    private static String in(Duration distance) {
        return switch (unit(distance)) {
            case DAYS -> Words.of("job.in.days", distance.toDays());
            case HOURS -> Words.of("job.in.hours", distance.toHours());
            case MINUTES -> Words.of("job.in.minutes", distance.toMinutes());
            default -> Words.of("job.in.seconds", distance.toSeconds());
        };
    }

    private static String ago(Duration distance) {
        return switch (unit(distance)) {
            case DAYS -> Words.of("job.ago.days", distance.toDays());
            case HOURS -> Words.of("job.ago.hours", distance.toHours());
            case MINUTES -> Words.of("job.ago.minutes", distance.toMinutes());
            default -> Words.of("job.ago.seconds", distance.toSeconds());
        };
    }

    /** The largest of which there is one; of days, two: 30 hours are more exact than a day. */
    private static ChronoUnit unit(Duration duration) {
        if (duration.toDays() > 1) {
            return ChronoUnit.DAYS;
        }
        if (duration.toHours() > 0) {
            return ChronoUnit.HOURS;
        }
        return duration.toMinutes() > 0 ? ChronoUnit.MINUTES : ChronoUnit.SECONDS;
    }
}
