package org.inkjar.settings.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.inkjar.ViewTest;

/** What tests of the sections of the settings say. */
abstract class SettingsPageTest extends ViewTest {

    protected void open(String path) {
        UI.getCurrent().navigate(path);
    }

    protected TextField text(String label) {
        return field(TextField.class, label);
    }

    protected TextArea area(String label) {
        return field(TextArea.class, label);
    }

    @SuppressWarnings("unchecked") // a class has no type arguments
    protected <T> RadioButtonGroup<T> radio(String label) {
        return find(RadioButtonGroup.class).withLabel(label).single();
    }

    /** What stands in the fields of this label, from the first to the last. */
    protected List<String> values(String label) {
        return find(TextField.class).withLabel(label).all().stream()
                .map(TextField::getValue)
                .toList();
    }
}
