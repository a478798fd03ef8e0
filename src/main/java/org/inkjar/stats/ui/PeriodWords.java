package org.inkjar.stats.ui;

import java.text.NumberFormat;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
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

    Label label(ZonedDateTime start, Step step) {
        return switch (step) {
            case HOUR -> {
                var time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                        .withLocale(locale)
                        .format(start);
                yield new Label(written("MMMEd", start) + ", " + time, time);
            }
            case DAY -> new Label(written("yMMMEd", start), written("MMMd", start));
            case MONTH -> new Label(written("yMMMM", start), written("MMM", start));
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
    String summary(Figures figures, boolean withReaders) {
        var period = figures.period();
        return Words.of(
                "stats.summary",
                count(figures.total(), withReaders),
                written("yMMMd", period.from()),
                written("yMMMd", period.to().minusNanos(1)),
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

    private String written(String fields, ZonedDateTime time) {
        return DateTimeFormatter.ofLocalizedPattern(fields).withLocale(locale).format(time);
    }
}
