package org.inkjar.common.ui;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.inkjar.common.Words;

/**
 * What a field for a day says: the day itself, months, days and weeks as the language has them. On which day a week
 * begins is a word too, by its number from Sunday on: Java knows it of countries alone.
 */
public final class CalendarWords {

    private CalendarWords() {}

    /** In the language of whoever is being answered. */
    public static DatePickerI18n inUse() {
        var language = Words.language();
        return new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, language))
                        .toList())
                .setWeekdays(days(TextStyle.FULL_STANDALONE, language))
                .setWeekdaysShort(days(TextStyle.SHORT_STANDALONE, language))
                .setFirstDayOfWeek(Integer.parseInt(Words.of("common.calendar.first-day")))
                .setDateFormat(Words.of("common.calendar.format"))
                .setToday(Words.of("common.calendar.today"))
                .setCancel(Words.of("common.cancel"));
    }

    /** From Sunday to Saturday, as the field wants them. */
    private static List<String> days(TextStyle style, Locale language) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> day.minus(1).getDisplayName(style, language))
                .toList();
    }
}
