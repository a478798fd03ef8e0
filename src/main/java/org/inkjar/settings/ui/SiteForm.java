package org.inkjar.settings.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.Words;
import org.inkjar.common.ui.FieldErrors;
import org.inkjar.common.ui.FormSection;
import org.inkjar.common.ui.LanguageField;
import org.inkjar.settings.RevisionRule;
import org.inkjar.settings.SiteIdentity;
import org.jspecify.annotations.Nullable;

/** The fields of what the site is called and where it is found. */
class SiteForm extends SettingsForm<SiteIdentity> {

    /** Without the abbreviations and fixed offsets, which know no summer time. */
    private static final Pattern REGIONS =
            Pattern.compile("UTC|(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");

    private final Clock clock;
    private final FieldErrors errors = new FieldErrors();
    private final TextField title = new TextField(Words.of("settings.site.title"));
    private final TextArea description = new TextArea(Words.of("settings.site.description"));
    private final TextField baseUrl = new TextField(Words.of("settings.site.address"));
    private final LanguageField language = new LanguageField();
    private final ComboBox<String> timeZone = new ComboBox<>(Words.of("settings.site.zone"));

    SiteForm(Clock clock) {
        this.clock = clock;
        title.setRequiredIndicatorVisible(true);
        description.setHelperText(Words.of("settings.site.description.help"));
        baseUrl.setHelperText(Words.of("settings.site.address.help"));
        timeZone.setItems(zones());
        timeZone.addValueChangeListener(change -> showTime(change.getValue()));
        errors.bind("title", title);
        errors.bind("description", description);
        errors.bind("baseUrl", baseUrl);
        errors.bind("language", language);
        errors.bind("timeZone", timeZone);
        add(
                new FormSection(
                        Words.of("settings.site.name"),
                        Words.of("settings.site.name.about"),
                        title,
                        description,
                        language),
                new FormSection(
                        Words.of("settings.site.where"), Words.of("settings.site.where.about"), baseUrl, timeZone),
                new FormSection(Words.of("settings.site.history"), RevisionRule.inWords()));
    }

    @Override
    protected void show(SiteIdentity stored) {
        title.setValue(stored.title());
        description.setValue(stored.description());
        baseUrl.setValue(stored.baseUrl());
        language.setValue(stored.language());
        timeZone.setValue(stored.timeZone());
        errors.clear();
    }

    @Override
    protected List<@Nullable Object> typed() {
        return Arrays.asList(
                title.getValue(), description.getValue(), baseUrl.getValue(), language.getValue(), timeZone.getValue());
    }

    @Override
    protected Optional<SiteIdentity> read() {
        errors.clear();
        try {
            return Optional.of(new SiteIdentity(
                    title.getValue(),
                    description.getValue(),
                    baseUrl.getValue(),
                    Objects.requireNonNullElse(language.getValue(), ""),
                    Objects.requireNonNullElse(timeZone.getValue(), "")));
        } catch (InvalidInputException e) {
            errors.show(e);
            return Optional.empty();
        }
    }

    private void showTime(@Nullable String zone) {
        timeZone.setHelperText(
                zone == null
                        ? Words.of("settings.site.zone.help")
                        : Words.of("settings.site.zone.now", timeIn(ZoneId.of(zone))));
    }

    private String timeIn(ZoneId zone) {
        return Words.dates("settings.site.zone.time").format(clock.instant().atZone(zone));
    }

    private static List<String> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(REGIONS.asMatchPredicate())
                .sorted()
                .toList();
    }
}
