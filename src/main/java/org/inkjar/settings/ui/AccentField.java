package org.inkjar.settings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.inkjar.common.Words;

/**
 * A colour as text, {@code #2a41b8}: typed, chosen with what the browser offers for it, or taken from a few that are
 * known to look well. The text is the value, also while it is not a colour yet.
 */
class AccentField extends CustomField<String> {

    /** Colours by the keys of their names. */
    private static final Map<String, String> SUGGESTIONS = suggestions();

    private final Input picker = new Input(ValueChangeMode.EAGER);
    private final TextField text = new TextField();

    AccentField() {
        super("");
        setLabel(Words.of("settings.accent"));
        setHelperText(Words.of("settings.accent.help"));
        picker.setType("color");
        picker.setAriaLabel(Words.of("settings.accent.palette"));
        picker.addValueChangeListener(change -> take(change.isFromClient(), change.getValue()));
        text.setAriaLabel(Words.of("settings.accent.code"));
        text.setValueChangeMode(ValueChangeMode.EAGER);
        text.addValueChangeListener(change -> take(change.isFromClient(), change.getValue()));
        var suggestions = new Div();
        suggestions.addClassName("accent-suggestions");
        SUGGESTIONS.forEach((name, color) -> suggestions.add(suggestion(Words.of(name), color)));
        var choice = new Div(picker, text, suggestions);
        choice.addClassName("accent-choice");
        add(choice);
    }

    @Override
    protected String generateModelValue() {
        return text.getValue();
    }

    @Override
    protected void setPresentationValue(String color) {
        text.setValue(color);
        picker.setValue(color);
    }

    /** What a person does in one part shows in the other. */
    private void take(boolean byPerson, String color) {
        if (byPerson) {
            setPresentationValue(color);
            setModelValue(color, true);
        }
    }

    private Button suggestion(String name, String color) {
        var button = new Button();
        button.addClickListener(click -> take(true, color));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("accent-suggestion");
        button.setAriaLabel(name);
        button.setTooltipText(name);
        button.getStyle().set("--swatch", color);
        return button;
    }

    private static Map<String, String> suggestions() {
        var colors = new LinkedHashMap<String, String>();
        colors.put("settings.accent.ink", "#2a41b8");
        colors.put("settings.accent.sea", "#0b6e7f");
        colors.put("settings.accent.fern", "#1f7048");
        colors.put("settings.accent.ochre", "#96650a");
        colors.put("settings.accent.brick", "#b23a26");
        colors.put("settings.accent.plum", "#8a3384");
        return colors;
    }
}
