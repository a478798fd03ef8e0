package org.inkjar.activity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Objects;
import org.inkjar.activity.ActivityLog;
import org.inkjar.activity.ActivityPeriod;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.ui.FieldErrors;
import org.inkjar.common.ui.Notices;
import org.inkjar.common.ui.SaveButton;

/** Asks how long the activity shall be kept. */
class ActivityPeriodDialog extends Dialog {

    private final ActivityLog log;
    private final Runnable after;
    private final IntegerField months = new IntegerField("Months");
    private final FieldErrors errors = new FieldErrors();

    ActivityPeriodDialog(ActivityLog log, Runnable after) {
        super("Keep the activity for");
        this.log = log;
        this.after = after;
        months.setValue(log.period().months());
        months.setStepButtonsVisible(true);
        months.setHelperText(
                "From 1 to %d. What is older is deleted each night, for good.".formatted(ActivityPeriod.MAX_MONTHS));
        months.setAutofocus(true);
        errors.bind("months", months);
        var fields = new Div(months);
        fields.addClassName("fields");
        add(fields);
        getFooter().add(new Button("Cancel", click -> close()), new SaveButton(this, this::save));
    }

    private void save() {
        try {
            var period = new ActivityPeriod(Objects.requireNonNullElse(months.getValue(), 0));
            log.keepFor(period);
            close();
            Notices.done("The activity is kept for %s.".formatted(period));
            after.run();
        } catch (InvalidInputException e) {
            errors.show(e);
        }
    }
}
