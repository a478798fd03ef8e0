package org.inkjar.post.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.ui.FieldErrors;
import org.jspecify.annotations.Nullable;

/**
 * Asks when a post shall become public, in the time zone of the site. A time that clocks skip is refused; of a time that
 * they show twice, the person chooses which.
 */
class PostScheduleDialog extends Dialog {

    private static final Duration STEP = Duration.ofMinutes(15);
    private static final Locale DAY_FIRST_24_HOURS = Locale.UK;

    private final SiteTime time;
    private final DateTimePicker picker = new DateTimePicker("Date and time");
    private final RadioButtonGroup<Instant> which = new RadioButtonGroup<>("Clocks show this time twice. Which one?");
    private final FieldErrors errors = new FieldErrors();

    /** @param onChoice may refuse the time with an {@link InvalidInputException} */
    PostScheduleDialog(SiteTime time, Instant suggestion, Consumer<Instant> onChoice) {
        super("Schedule");
        this.time = time;
        picker.setLocale(DAY_FIRST_24_HOURS);
        picker.setStep(STEP);
        picker.setHelperText("In the site's time zone: " + time.zoneName() + ".");
        picker.setDateAriaLabel("Date");
        picker.setTimeAriaLabel("Time");
        picker.setValue(time.local(suggestion));
        picker.addValueChangeListener(change -> offer(change.getValue()));
        which.setVisible(false);
        which.setItemLabelGenerator(time::offset);
        errors.bind("publishedAt", picker);
        addClassName("post-schedule");
        add(picker, which);
        var confirm = new Button("Schedule", click -> confirm(onChoice));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), confirm);
    }

    private void offer(@Nullable LocalDateTime value) {
        var instants = value == null ? List.<Instant>of() : time.instants(value);
        which.setVisible(instants.size() > 1);
        if (which.isVisible()) {
            which.setItems(instants);
            which.setValue(instants.getFirst());
        }
    }

    private void confirm(Consumer<Instant> onChoice) {
        try {
            onChoice.accept(chosen());
            close();
        } catch (InvalidInputException e) {
            errors.show(e);
        }
    }

    private Instant chosen() {
        var value = picker.getValue();
        if (value == null) {
            throw new InvalidInputException("publishedAt", "Enter a date and a time.");
        }
        var instants = time.instants(value);
        if (instants.isEmpty()) {
            throw new InvalidInputException(
                    "publishedAt",
                    "Clocks are put forward over this time. Choose %s or later."
                            .formatted(SiteTime.format(time.afterGap(value))));
        }
        return which.isVisible()
                ? Optional.ofNullable(which.getValue()).orElse(instants.getFirst())
                : instants.getFirst();
    }
}
