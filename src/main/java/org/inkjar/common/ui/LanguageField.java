package org.inkjar.common.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Arrays;
import java.util.Locale;
import org.inkjar.common.Words;

/** A language by its BCP 47 tag; one that is not in the list can be typed, such as {@code pt-BR}. */
public final class LanguageField extends ComboBox<String> {

    public LanguageField() {
        super(Words.of("common.language"));
        setItems(Arrays.stream(Locale.getISOLanguages())
                .filter(tag -> !name(tag).equals(tag))
                .sorted((a, b) -> name(a).compareTo(name(b)))
                .toList());
        setItemLabelGenerator(LanguageField::label);
        setAllowCustomValue(true);
        addCustomValueSetListener(event -> setValue(event.getDetail().strip()));
        setHelperText(Words.of("common.language.help"));
    }

    private static String label(String tag) {
        var name = name(tag);
        return name.isEmpty() || name.equals(tag) ? tag : "%s (%s)".formatted(name, tag);
    }

    private static String name(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(Words.language());
    }
}
