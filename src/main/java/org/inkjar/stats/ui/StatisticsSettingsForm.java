package org.inkjar.stats.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.Words;
import org.inkjar.common.ui.FieldErrors;
import org.inkjar.common.ui.FormSection;
import org.inkjar.common.ui.RangeField;
import org.inkjar.settings.ui.SettingsForm;
import org.inkjar.stats.StatisticsSettings;
import org.inkjar.stats.StatisticsSettingsService.VersionedRule;
import org.jspecify.annotations.Nullable;

/** Whether readers are counted, and for how long it is kept. */
final class StatisticsSettingsForm extends SettingsForm<VersionedRule> {

    private final FieldErrors errors = new FieldErrors();
    private final Checkbox counting = new Checkbox(Words.of("stats.counting"));
    private final RangeField months =
            new RangeField(Words.of("stats.months"), 1, 120).withSteps(Words.of("stats.months.help"));
    private long version;

    StatisticsSettingsForm() {
        errors.bind("monthsKept", months);
        counting.setHelperText(Words.of("stats.counting.help"));
        add(new FormSection(Words.of("stats.privacy"), Words.of("stats.privacy.about"), counting, months));
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
            return Optional.of(new VersionedRule(version, new StatisticsSettings(counting.getValue(), months.typed())));
        } catch (InvalidInputException e) {
            errors.show(e);
            return Optional.empty();
        }
    }
}
