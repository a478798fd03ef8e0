package org.inkjar.settings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import org.inkjar.common.Words;
import org.inkjar.settings.Appearance;
import org.inkjar.settings.ColorScheme;

/** The site in small, as it would be with what is typed. It is drawn with the style sheet of the site itself. */
@StyleSheet("site.css")
class AppearancePreview extends Composite<Section> {

    private final RadioButtonGroup<ColorScheme> light = new RadioButtonGroup<>();
    private final Div page = new Div();
    private final SampleHeader header = new SampleHeader();

    AppearancePreview() {
        var title = new H2(Words.of("settings.preview"));
        light.setItems(ColorScheme.LIGHT, ColorScheme.DARK);
        light.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        light.setItemLabelGenerator(Samples::name);
        light.setAriaLabel(Words.of("settings.preview.scheme"));
        light.setValue(ColorScheme.LIGHT);
        light.addValueChangeListener(change -> theme(change.getValue()));
        page.addClassNames("site", "sample-page");
        page.getElement().setAttribute("inert", true);
        page.add(header, new SampleEntry(), new SampleArticle());
        theme(ColorScheme.LIGHT);
        var paper = new Div(page);
        paper.addClassName("sample-paper");
        var head = new Div(title, light);
        head.addClassName("sample-head");
        getContent().addClassName("appearance-preview");
        getContent().setAriaLabel(Words.of("settings.preview"));
        getContent().add(head, paper);
    }

    /** Shows the page as it would be with these labels and this look. */
    void show(SampleHeader.Labels labels, Appearance appearance) {
        header.show(labels, appearance);
        page.getElement().setAttribute("data-fonts", appearance.fonts().attribute());
        page.getElement().setAttribute("data-covers", appearance.covers().attribute());
        page.getElement().getStyle().set("--site-accent", appearance.accent());
        light.setEnabled(appearance.scheme() == ColorScheme.AUTO);
        if (appearance.scheme() != ColorScheme.AUTO) {
            light.setValue(appearance.scheme());
        }
    }

    private void theme(ColorScheme scheme) {
        scheme.theme().ifPresent(theme -> page.getElement().setAttribute("data-theme", theme));
    }
}
