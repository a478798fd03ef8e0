package org.inkjar.stats.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Objects;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.StaleVersionException;
import org.inkjar.common.ui.FieldErrors;
import org.inkjar.common.ui.FormSection;
import org.inkjar.common.ui.Notices;
import org.inkjar.common.ui.StaleVersionDialog;
import org.inkjar.stats.StatisticsSettings;
import org.inkjar.stats.StatisticsSettingsService;
import org.inkjar.stats.StatisticsSettingsService.VersionedRule;

/** Whether readers are counted, and for how long it is kept. */
final class StatisticsSettingsForm extends Div {

    /** Where other views lead to. */
    static final String ID = "privacy";

    private final StatisticsSettingsService service;
    private final FieldErrors errors = new FieldErrors();
    private final Checkbox counting = new Checkbox("Count readers");
    private final IntegerField months = new IntegerField("Months kept");
    private long version;

    StatisticsSettingsForm(StatisticsSettingsService service) {
        this.service = service;
        setId(ID);
        addClassName("statistics-settings");
        errors.bind("monthsKept", months);
        months.setStepButtonsVisible(true);
        months.setMin(1);
        months.setMax(120);
        months.setHelperText("From 1 to 120. What is older is deleted within an hour, for good.");
        counting.setHelperText("What was counted before stays until its months are over.");
        var save = new Button("Save", click -> save(version));
        add(new FormSection(
                "Privacy of statistics", "What is counted of readers, and for how long.", counting, months, save));
        show(service.find());
    }

    private void show(VersionedRule stored) {
        version = stored.version();
        counting.setValue(stored.settings().counting());
        months.setValue(stored.settings().monthsKept());
        errors.clear();
    }

    private void save(long basedOn) {
        try {
            int kept = Objects.requireNonNullElse(months.getValue(), 0);
            show(service.save(basedOn, new StatisticsSettings(counting.getValue(), kept)));
            Notices.done("The settings are saved. They hold within a minute.");
        } catch (InvalidInputException e) {
            errors.show(e);
        } catch (StaleVersionException e) {
            StaleVersionDialog.ask(e, () -> save(service.find().version()), () -> show(service.find()));
        }
    }
}
