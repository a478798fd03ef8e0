package org.inkjar.settings.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.ui.FieldErrors;
import org.inkjar.common.ui.FormSection;
import org.inkjar.common.ui.LanguageField;
import org.inkjar.settings.RevisionRule;
import org.inkjar.settings.SiteIdentity;
import org.jspecify.annotations.Nullable;

/** The fields of what the site is called and where it is found. */
class SiteForm extends SettingsForm<SiteIdentity> {

    private static final DateTimeFormatter NOW = DateTimeFormatter.ofPattern("HH:mm 'on' EEEE, d MMMM", Locale.ENGLISH);

    /** Without the abbreviations and fixed offsets, which know no summer time. */
    private static final Pattern REGIONS =
            Pattern.compile("UTC|(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");

    private final Clock clock;
    private final FieldErrors errors = new FieldErrors();
    private final TextField title = new TextField("Title");
    private final TextArea description = new TextArea("Description");
    private final TextField baseUrl = new TextField("Public address");
    private final LanguageField language = new LanguageField();
    private final ComboBox<String> timeZone = new ComboBox<>("Time zone");

    SiteForm(Clock clock) {
        this.clock = clock;
        title.setRequiredIndicatorVisible(true);
        description.setHelperText("A sentence for search engines and the home page.");
        baseUrl.setHelperText("Such as https://blog.example.com, where readers find the site.");
        timeZone.setItems(zones());
        timeZone.addValueChangeListener(change -> showTime(change.getValue()));
        errors.bind("title", title);
        errors.bind("description", description);
        errors.bind("baseUrl", baseUrl);
        errors.bind("language", language);
        errors.bind("timeZone", timeZone);
        add(
                new FormSection("Name", "What readers and search engines see first.", title, description, language),
                new FormSection(
                        "Address and time", "Where the site is found, and by which clock it runs.", baseUrl, timeZone),
                new FormSection("History of posts", RevisionRule.IN_WORDS));
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
                        ? "Dates are shown and posts are scheduled in it."
                        : "There it is " + NOW.format(clock.instant().atZone(ZoneId.of(zone)))
                                + ". Dates are shown and posts are scheduled in this time zone.");
    }

    private static List<String> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(REGIONS.asMatchPredicate())
                .sorted()
                .toList();
    }
}
