package org.inkjar.activity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Objects;
import org.inkjar.activity.ActivityLog;
import org.inkjar.activity.ActivityPeriod;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.Words;
import org.inkjar.common.ui.FieldErrors;
import org.inkjar.common.ui.Notices;
import org.inkjar.common.ui.SaveButton;

/** Asks how long the activity shall be kept. */
class ActivityPeriodDialog extends Dialog {

    private final ActivityLog log;
    private final Runnable after;
    private final IntegerField months = new IntegerField(Words.of("activity.period.months"));
    private final FieldErrors errors = new FieldErrors();

    ActivityPeriodDialog(ActivityLog log, Runnable after) {
        super(Words.of("activity.period"));
        this.log = log;
        this.after = after;
        months.setValue(log.period().months());
        months.setStepButtonsVisible(true);
        months.setHelperText(Words.of("activity.period.help", ActivityPeriod.MAX_MONTHS));
        months.setAutofocus(true);
        errors.bind("months", months);
        var fields = new Div(months);
        fields.addClassName("fields");
        add(fields);
        getFooter()
                .add(
                        new Button(Words.of("common.cancel"), click -> close()),
                        new SaveButton(this, this::save).onEnterIn(months));
    }

    private void save() {
        try {
            var period = new ActivityPeriod(Objects.requireNonNullElse(months.getValue(), 0));
            log.keepFor(period);
            close();
            Notices.done(Words.of("activity.period.kept", period.months()));
            after.run();
        } catch (InvalidInputException e) {
            errors.show(e);
        }
    }
}
