package org.inkjar.settings.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
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
import org.inkjar.common.ui.LinkRows;
import org.inkjar.settings.Appearance;
import org.inkjar.settings.NavigationItem;
import org.inkjar.settings.RevisionRule;
import org.inkjar.settings.SiteSettings;
import org.jspecify.annotations.Nullable;

/** The fields of the settings. */
class SettingsForm extends Div {

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
    private final IntegerField postsPerPage = new IntegerField("Posts per page");
    private final LinkRows navigation;
    private final AppearanceFields appearance = new AppearanceFields();
    private final AppearancePreview preview = new AppearancePreview();
    private Appearance previewed = Appearance.DEFAULT;

    SettingsForm(Clock clock, Runnable changed) {
        this.clock = clock;
        navigation = new LinkRows(
                "Navigation",
                "The links at the head of every page. An address is a path such as /about, or a full web address.",
                () -> {
                    preview();
                    changed.run();
                });
        addClassNames("form", "settings-form");
        describe();
        bind();
        add(
                new FormSection("Site", "What readers and search engines see first.", title, description, language),
                new FormSection(
                        "Address and time", "Where the site is found, and by which clock it runs.", baseUrl, timeZone),
                new FormSection("History of posts", RevisionRule.IN_WORDS),
                new FormSection("Reading", "How readers find their way around.", postsPerPage, navigation),
                appearance.section(),
                preview);
        appearance.onChange(this::preview);
        title.addValueChangeListener(change -> preview());
    }

    void show(SiteSettings settings) {
        title.setValue(settings.title());
        description.setValue(settings.description());
        baseUrl.setValue(settings.baseUrl());
        language.setValue(settings.language());
        timeZone.setValue(settings.timeZone());
        postsPerPage.setValue(settings.postsPerPage());
        navigation.setValues(settings.navigation().stream()
                .map(item -> new LinkRows.Value(item.label(), item.address()))
                .toList());
        appearance.show(settings.appearance());
        errors.clear();
        preview();
    }

    /** Everything as it is typed, to be compared. */
    List<@Nullable Object> typed() {
        return Arrays.asList(
                title.getValue(),
                description.getValue(),
                baseUrl.getValue(),
                language.getValue(),
                timeZone.getValue(),
                postsPerPage.getValue(),
                navigation.values(),
                appearance.typed());
    }

    /** The settings; empty when something is wrong, which the fields then show. */
    Optional<SiteSettings> read() {
        errors.clear();
        var look = appearance.read();
        var links = navigation.read(NavigationItem::new);
        try {
            var settings = new SiteSettings(
                    title.getValue(),
                    description.getValue(),
                    baseUrl.getValue(),
                    Objects.requireNonNullElse(language.getValue(), ""),
                    Objects.requireNonNullElse(timeZone.getValue(), ""),
                    Objects.requireNonNullElse(postsPerPage.getValue(), 0),
                    links.orElse(List.of()),
                    look.orElse(Appearance.DEFAULT));
            return links.isPresent() && look.isPresent() ? Optional.of(settings) : Optional.empty();
        } catch (InvalidInputException e) {
            errors.show(e);
            return Optional.empty();
        }
    }

    /** Shows the site as it is typed at this moment. */
    private void preview() {
        previewed = appearance.readable(previewed);
        var labels = navigation.values().stream().map(LinkRows.Value::label).toList();
        preview.show(new SampleHeader.Words(title.getValue(), labels), previewed);
    }

    private void describe() {
        title.setRequiredIndicatorVisible(true);
        title.setValueChangeMode(ValueChangeMode.LAZY);
        description.setHelperText("A sentence for search engines and the home page.");
        baseUrl.setHelperText("Such as https://blog.example.com, where readers find the site.");
        timeZone.setItems(zones());
        timeZone.addValueChangeListener(change -> showTime(change.getValue()));
        postsPerPage.setHelperText("From 1 to 50.");
        postsPerPage.setStepButtonsVisible(true);
        postsPerPage.setMin(1);
        postsPerPage.setMax(50);
    }

    private void bind() {
        errors.bind("title", title);
        errors.bind("description", description);
        errors.bind("baseUrl", baseUrl);
        errors.bind("language", language);
        errors.bind("timeZone", timeZone);
        errors.bind("postsPerPage", postsPerPage);
        errors.bind("navigation", navigation);
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
