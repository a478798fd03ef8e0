package org.inkjar.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import java.util.LinkedHashMap;
import java.util.Map;
import org.inkjar.common.InvalidInputException;

/** Shows the messages of an {@link InvalidInputException} beside the fields they are about. */
public final class FieldErrors {

    private final Map<String, HasValidation> fields = new LinkedHashMap<>();

    /** Names a field as the exception does. */
    public <F extends Component & HasValidation> void bind(String name, F field) {
        fields.put(name, field);
        field.setManualValidation(true);
        field.getElement().addEventListener("change", event -> field.setInvalid(false));
    }

    /** Forgets earlier messages. */
    public void clear() {
        fields.values().forEach(field -> field.setInvalid(false));
    }

    /** Shows the messages and puts the focus on the first field that has one. Those without a field become a notice. */
    public void show(InvalidInputException e) {
        clear();
        var messages = e.messages();
        messages.forEach((name, message) -> {
            var field = fields.get(name);
            if (field == null) {
                Notices.failed(message);
            } else {
                field.setErrorMessage(message);
                field.setInvalid(true);
            }
        });
        fields.values().stream().filter(HasValidation::isInvalid).findFirst().ifPresent(FieldErrors::focus);
    }

    /** Puts the focus on the field of that name, if there is one. */
    public void focus(String name) {
        var field = fields.get(name);
        if (field != null) {
            focus(field);
        }
    }

    private static void focus(HasValidation field) {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
