package org.inkjar.stats.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.Words;
import org.inkjar.common.ui.CalendarWords;
import org.inkjar.common.ui.FieldErrors;
import org.inkjar.stats.Period;

/** Chooses the period: by a click, or by two days. Each is an address, to be kept and shared. */
final class PeriodBar extends Div {

    private final FieldErrors errors = new FieldErrors();
    private final DatePicker from = new DatePicker(Words.of("stats.from"));
    private final DatePicker to = new DatePicker(Words.of("stats.to"));
    private final Consumer<QueryParameters> open;
    private final Period shown;

    /**
     * @param link to the view for a choice, without a text
     * @param open shows other days
     */
    PeriodBar(PeriodParameters parameters, Function<QueryParameters, RouterLink> link, Consumer<QueryParameters> open) {
        this.open = open;
        this.shown = parameters.period();
        addClassName("period-bar");
        var choices = new Nav();
        choices.setAriaLabel(Words.of("stats.period"));
        for (var choice : PeriodChoice.values()) {
            var chosen = link.apply(PeriodParameters.query(choice));
            chosen.setText(choice.words());
            if (parameters.choice().filter(choice::equals).isPresent()) {
                chosen.getElement().setAttribute("aria-current", "true");
            }
            choices.add(chosen);
        }
        add(choices, days(parameters.choice().isEmpty()));
    }

    private NativeDetails days(boolean isShown) {
        errors.bind("first", from);
        errors.bind("last", to);
        from.setI18n(CalendarWords.inUse());
        to.setI18n(CalendarWords.inUse());
        from.setValue(shown.firstDay());
        to.setValue(shown.lastDay());
        var fields = new Div(from, to, new Button(Words.of("stats.show"), click -> show()));
        fields.addClassName("days");
        var details = new NativeDetails(new Span(Words.of("stats.other-days")), fields);
        details.setOpen(isShown);
        return details;
    }

    private void show() {
        try {
            var period = Period.between(
                    day(from, "first"), day(to, "last"), shown.from().getZone());
            open.accept(PeriodParameters.query(period.firstDay(), period.lastDay()));
        } catch (InvalidInputException e) {
            errors.show(e);
        }
    }

    private static LocalDate day(DatePicker field, String name) {
        var day = field.getValue();
        if (day == null) {
            throw new InvalidInputException(name, Words.of("stats.day.missing"));
        }
        return day;
    }
}
