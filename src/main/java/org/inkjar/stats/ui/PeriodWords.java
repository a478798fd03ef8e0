package org.inkjar.stats.ui;

import java.text.NumberFormat;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.inkjar.common.Words;
import org.inkjar.common.ui.chart.LineChart.Label;
import org.inkjar.stats.Count;
import org.inkjar.stats.Figures;
import org.inkjar.stats.Period;
import org.inkjar.stats.Period.Step;

/** Says periods and numbers as the person at the screen writes dates and numbers. */
public final class PeriodWords {

    private final Locale locale;

    public PeriodWords(Locale locale) {
        this.locale = locale;
    }

    String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    static Label label(ZonedDateTime start, Step step) {
        return switch (step) {
            case HOUR -> new Label(written("stats.time.hour", start), written("stats.time.hour.short", start));
            case DAY -> new Label(written("stats.time.day", start), written("stats.time.day.short", start));
            case MONTH -> new Label(written("stats.time.month", start), written("stats.time.month.short", start));
        };
    }

    /** Such as "in the 7 days before". */
    static String before(Period period) {
        int count = period.starts().size();
        return switch (period.step()) {
            case HOUR -> Words.of("stats.before.hours", count);
            case DAY -> Words.of("stats.before.days", count);
            case MONTH -> Words.of("stats.before.months", count);
        };
    }

    /** What a chart of the figures shows, in a sentence. */
    static String summary(Figures figures, boolean withReaders) {
        var period = figures.period();
        return Words.of(
                "stats.summary",
                count(figures.total(), withReaders),
                written("stats.time.date", period.from()),
                written("stats.time.date", period.to().minusNanos(1)),
                count(figures.totalBefore(), withReaders),
                before(period));
    }

    private static String count(Count count, boolean withReaders) {
        return withReaders ? Words.of("stats.both", readers(count), views(count)) : views(count);
    }

    /** Such as "1 reader" or "1,204 readers". */
    public static String readers(Count count) {
        return Words.of("stats.readers", count.readers());
    }

    /** Such as "1 view" or "1,204 views". */
    public static String views(Count count) {
        return Words.of("stats.views", count.views());
    }

    private static String written(String pattern, ZonedDateTime time) {
        return Words.dates(pattern).format(time);
    }
}
