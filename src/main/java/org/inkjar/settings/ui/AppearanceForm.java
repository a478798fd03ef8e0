package org.inkjar.settings.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.Words;
import org.inkjar.common.ui.FieldErrors;
import org.inkjar.common.ui.FormSection;
import org.inkjar.settings.Appearance;
import org.inkjar.settings.ColorScheme;
import org.inkjar.settings.CoverLayout;
import org.inkjar.settings.FontPairing;
import org.inkjar.settings.NavigationItem;
import org.inkjar.settings.SiteSettings;
import org.jspecify.annotations.Nullable;

/** The fields of how the site looks, beside a preview of it. */
class AppearanceForm extends SettingsForm<Appearance> {

    private final FieldErrors errors = new FieldErrors();
    private final AccentField accent = new AccentField();
    private final RadioButtonGroup<FontPairing> fonts = new RadioButtonGroup<>(Words.of("settings.appearance.type"));
    private final RadioButtonGroup<ColorScheme> scheme = new RadioButtonGroup<>(Words.of("settings.appearance.scheme"));
    private final RadioButtonGroup<CoverLayout> covers = new RadioButtonGroup<>(Words.of("settings.appearance.covers"));
    private final TextField logo = new TextField(Words.of("settings.appearance.logo"));
    private final Checkbox titleBesideLogo = new Checkbox(Words.of("settings.appearance.logo.title"));
    private final AppearancePreview preview = new AppearancePreview();
    private final SampleHeader.Labels labels;
    private Appearance previewed = Appearance.DEFAULT;

    /** @param site what else the preview shows */
    AppearanceForm(SiteSettings site) {
        labels = new SampleHeader.Labels(
                site.title(),
                site.navigation().header().stream().map(NavigationItem::label).toList());
        addClassName("appearance-form");
        describe();
        bind();
        show(Appearance.DEFAULT);
        add(
                new FormSection(
                        Words.of("settings.appearance.look"),
                        Words.of("settings.appearance.look.about"),
                        accent,
                        fonts,
                        scheme),
                new FormSection(
                        Words.of("settings.appearance.pictures"),
                        Words.of("settings.appearance.pictures.about"),
                        covers,
                        logo,
                        titleBesideLogo),
                preview);
        Stream.<HasValue<?, ?>>of(accent, fonts, scheme, covers, logo, titleBesideLogo)
                .forEach(field -> field.addValueChangeListener(change -> preview()));
    }

    private void describe() {
        fonts.setItems(FontPairing.values());
        fonts.setRenderer(new ComponentRenderer<>(Samples::type));
        scheme.setItems(ColorScheme.values());
        scheme.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        scheme.setItemLabelGenerator(Samples::name);
        covers.setItems(CoverLayout.values());
        covers.setRenderer(new ComponentRenderer<>(Samples::covers));
        covers.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        covers.addClassName("covers-choice");
        logo.setHelperText(Words.of("settings.appearance.logo.help"));
        logo.setValueChangeMode(ValueChangeMode.LAZY);
        logo.addValueChangeListener(
                change -> titleBesideLogo.setEnabled(!change.getValue().isBlank()));
    }

    private void bind() {
        errors.bind("accent", accent);
        errors.bind("fonts", fonts);
        errors.bind("scheme", scheme);
        errors.bind("covers", covers);
        errors.bind("logo", logo);
    }

    @Override
    protected void show(Appearance appearance) {
        accent.setValue(appearance.accent());
        fonts.setValue(appearance.fonts());
        scheme.setValue(appearance.scheme());
        covers.setValue(appearance.covers());
        logo.setValue(appearance.logo());
        titleBesideLogo.setValue(appearance.titleBesideLogo());
        titleBesideLogo.setEnabled(!appearance.logo().isEmpty());
        errors.clear();
        preview();
    }

    @Override
    protected List<@Nullable Object> typed() {
        return Arrays.asList(
                accent.getValue(),
                fonts.getValue(),
                scheme.getValue(),
                covers.getValue(),
                logo.getValue(),
                titleBesideLogo.getValue());
    }

    @Override
    protected Optional<Appearance> read() {
        errors.clear();
        try {
            return Optional.of(with(accent.getValue(), logo.getValue()));
        } catch (InvalidInputException e) {
            errors.show(e);
            return Optional.empty();
        }
    }

    /** Shows the site as it is typed at this moment. */
    private void preview() {
        previewed = readable(previewed);
        preview.show(labels, previewed);
    }

    /** The appearance as far as it is right; {@code before} is what stands in for the rest. */
    private Appearance readable(Appearance before) {
        try {
            return with(accent.getValue(), logo.getValue());
        } catch (InvalidInputException e) {
            var wrong = e.messages();
            return with(
                    wrong.containsKey("accent") ? before.accent() : accent.getValue(),
                    wrong.containsKey("logo") ? before.logo() : logo.getValue());
        }
    }

    private Appearance with(String color, String picture) {
        return new Appearance(
                color, fonts.getValue(), scheme.getValue(), covers.getValue(), picture, titleBesideLogo.getValue());
    }
}
