package org.inkjar.stats.ui;

import java.text.NumberFormat;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
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

    /** Such as "the 7 days before". */
    static String before(Period period) {
        int count = period.starts().size();
        return switch (period.step()) {
            case HOUR -> "the %d hours before".formatted(count);
            case DAY -> count == 1 ? "the day before" : "the %d days before".formatted(count);
            case MONTH -> "the %d months before".formatted(count);
        };
    }

    /** What a chart of the figures shows, in a sentence. */
    String summary(Figures figures, boolean withReaders) {
        var period = figures.period();
        return "%s from %s to %s; %s in %s."
                .formatted(
                        count(figures.total(), withReaders),
                        written("yMMMd", period.from()),
                        written("yMMMd", period.to().minusNanos(1)),
                        count(figures.totalBefore(), withReaders),
                        before(period));
    }

    private String count(Count count, boolean withReaders) {
        var views = counted(count.views(), "view");
        return withReaders ? counted(count.readers(), "reader") + " and " + views : views;
    }

    /** Such as "1 view" or "1,204 views". */
    public String counted(long number, String what) {
        return number(number) + " " + what + (number == 1 ? "" : "s");
    }

    private String written(String fields, ZonedDateTime time) {
        return DateTimeFormatter.ofLocalizedPattern(fields).withLocale(locale).format(time);
    }
}
