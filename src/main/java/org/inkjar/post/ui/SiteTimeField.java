package org.inkjar.post.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.Words;
import org.inkjar.common.ui.CalendarWords;
import org.inkjar.common.ui.FieldErrors;
import org.jspecify.annotations.Nullable;

/**
 * A date and a time in the time zone of the site. It says when clocks are changed at that time: one that they skip is
 * refused; of one that they show twice, the person chooses which.
 */
class SiteTimeField extends Composite<Div> {

    private static final Duration STEP = Duration.ofMinutes(15);

    private final String name;
    private final SiteTime time;
    private final DateTimePicker picker = new DateTimePicker(Words.of("post.publish.time"));
    private final Paragraph clocks = new Paragraph();
    private final RadioButtonGroup<Instant> which = new RadioButtonGroup<>(Words.of("post.publish.time.which"));
    private Instant given;

    /** @param name of the field in an {@link InvalidInputException} */
    SiteTimeField(String name, SiteTime time, Instant value) {
        this.name = name;
        this.time = time;
        given = value;
        picker.setLocale(dayFirst24Hours());
        picker.setDatePickerI18n(CalendarWords.inUse());
        picker.setStep(STEP);
        picker.setDateAriaLabel(Words.of("post.publish.time.date"));
        picker.setTimeAriaLabel(Words.of("post.publish.time.clock"));
        picker.addValueChangeListener(change -> explain(change.getValue()));
        clocks.getElement().setAttribute("role", "status");
        clocks.addClassName("site-time-clocks");
        which.setItemLabelGenerator(this::label);
        getContent().addClassName("site-time");
        getContent().add(picker, clocks, which);
        setValue(value);
    }

    final void setValue(Instant value) {
        given = value;
        picker.setValue(time.local(value));
        explain(picker.getValue());
    }

    void bind(FieldErrors errors) {
        errors.bind(name, picker);
    }

    /**
     * What was chosen.
     *
     * @throws InvalidInputException when that is no time
     */
    Instant chosen() {
        var value = picker.getValue();
        if (value == null) {
            throw new InvalidInputException(name, Words.of("post.publish.time.missing"));
        }
        var instants = time.instants(value);
        if (instants.isEmpty()) {
            throw new InvalidInputException(
                    name, Words.of("post.publish.time.skipped", SiteTime.format(time.afterGap(value))));
        }
        var chosen = which.isVisible() ? which.getValue() : instants.getFirst();
        return isSameMinute(chosen, given) ? given : chosen;
    }

    private void explain(@Nullable LocalDateTime value) {
        var instants = value == null ? List.<Instant>of() : time.instants(value);
        clocks.setText(value == null ? "" : time.clockChange(value).orElse(""));
        picker.setHelperText(Words.of("post.publish.time.zone", time.zoneName(instants)));
        which.setVisible(instants.size() > 1);
        if (which.isVisible()) {
            which.setItems(instants);
            which.setValue(instants.stream()
                    .filter(instant -> isSameMinute(instant, given))
                    .findFirst()
                    .orElse(instants.getFirst()));
        }
    }

    private String label(Instant instant) {
        boolean first = time.instants(time.local(instant)).getFirst().equals(instant);
        return first
                ? Words.of("post.publish.time.first", time.offset(instant))
                : Words.of("post.publish.time.second", time.offset(instant));
    }

    private static Locale dayFirst24Hours() {
        var language = Words.language();
        return language.equals(Locale.ENGLISH) ? Locale.UK : language;
    }

    /** The picker knows no seconds. */
    private static boolean isSameMinute(Instant a, Instant b) {
        return a.truncatedTo(ChronoUnit.MINUTES).equals(b.truncatedTo(ChronoUnit.MINUTES));
    }
}
