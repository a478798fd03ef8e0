package org.inkjar.stats.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.ui.FieldErrors;
import org.inkjar.common.ui.FormSection;
import org.inkjar.settings.ui.SettingsForm;
import org.inkjar.stats.StatisticsSettings;
import org.inkjar.stats.StatisticsSettingsService.VersionedRule;
import org.jspecify.annotations.Nullable;

/** Whether readers are counted, and for how long it is kept. */
final class StatisticsSettingsForm extends SettingsForm<VersionedRule> {

    private final FieldErrors errors = new FieldErrors();
    private final Checkbox counting = new Checkbox("Count readers");
    private final IntegerField months = new IntegerField("Months kept");
    private long version;

    StatisticsSettingsForm() {
        errors.bind("monthsKept", months);
        months.setStepButtonsVisible(true);
        months.setMin(1);
        months.setMax(120);
        months.setHelperText("From 1 to 120. What is older is deleted within an hour, for good.");
        counting.setHelperText("What was counted before stays until its months are over. Both hold within a minute.");
        add(new FormSection(
                "Privacy",
                "Readers are counted without cookies, and neither their address nor their browser is kept.",
                counting,
                months));
    }

    @Override
    protected void show(VersionedRule stored) {
        version = stored.version();
        counting.setValue(stored.settings().counting());
        months.setValue(stored.settings().monthsKept());
        errors.clear();
    }

    @Override
    protected List<@Nullable Object> typed() {
        return Arrays.asList(counting.getValue(), months.getValue());
    }

    @Override
    protected Optional<VersionedRule> read() {
        errors.clear();
        try {
            int kept = Objects.requireNonNullElse(months.getValue(), 0);
            return Optional.of(new VersionedRule(version, new StatisticsSettings(counting.getValue(), kept)));
        } catch (InvalidInputException e) {
            errors.show(e);
            return Optional.empty();
        }
    }
}
