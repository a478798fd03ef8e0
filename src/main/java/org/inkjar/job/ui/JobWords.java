package org.inkjar.job.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
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

    private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH);
    private static final Duration JUST_NOW = Duration.ofSeconds(5);

    static String of(JobSchedule schedule) {
        return switch (schedule) {
            case Every every -> "Every " + every(every.pause());
            case Daily daily -> "Daily at " + daily.time();
            case WhenDue _ -> "As soon as there is something to do";
            case OnRequest _ -> "Only when you run it";
        };
    }

    /** For example {@code 12 minutes ago} or {@code in 3 hours}. */
    String relative(Instant time) {
        var distance = Duration.between(time, now);
        if (distance.isNegative()) {
            return "in " + rough(distance.negated());
        }
        return distance.compareTo(JUST_NOW) < 0 ? "just now" : rough(distance) + " ago";
    }

    /** For example {@code 26 Nov 2026, 03:30:05}. */
    String exact(Instant time) {
        return EXACT.format(time.atZone(zone));
    }

    /** For example {@code 03:30:05}. */
    String clock(Instant time) {
        return CLOCK.format(time.atZone(zone));
    }

    /** When it runs next; empty where nobody knows. */
    String next(JobItem job) {
        if (job.paused()) {
            return "Paused";
        }
        return job.nextRun()
                .map(time -> time.isAfter(now) ? "Next " + relative(time) : "Next in a moment")
                .orElse("");
    }

    /** For example {@code 0.3 s} or {@code 2 min 5 s}. */
    static String duration(Duration duration) {
        if (duration.toMinutes() == 0) {
            long millis = duration.toMillis();
            return millis < 10_000
                    ? String.format(Locale.ENGLISH, "%.1f s", millis / 1_000.0)
                    : duration.toSeconds() + " s";
        }
        return duration.toHours() == 0
                ? "%d min %d s".formatted(duration.toMinutes(), duration.toSecondsPart())
                : "%d h %d min".formatted(duration.toHours(), duration.toMinutesPart());
    }

    private static String every(Duration pause) {
        var words = rough(pause);
        return words.startsWith("1 ") ? words.substring(2) : words;
    }

    private static String rough(Duration duration) {
        if (duration.toDays() > 1) {
            return duration.toDays() + " days";
        }
        if (duration.toHours() > 0) {
            return counted(duration.toHours(), "hour");
        }
        return duration.toMinutes() > 0
                ? counted(duration.toMinutes(), "minute")
                : counted(duration.toSeconds(), "second");
    }

    private static String counted(long number, String unit) {
        return number == 1 ? "1 " + unit : "%,d %ss".formatted(number, unit);
    }
}
