package org.inkjar.common.ui;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.inkjar.common.Words;

/** What a field for a day says: months, days and weeks as the language has them. */
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
                .setFirstDayOfWeek(WeekFields.of(language).getFirstDayOfWeek().getValue() % 7)
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
