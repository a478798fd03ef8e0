package org.inkjar.common.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;

/** A text that is there to be copied, and the button for it. */
public final class CopyField extends Composite<Div> {

    private final TextField text;
    private final CopyButton copy;

    /** @param action what the button says to those who do not see what stands beside it */
    public CopyField(String label, String action) {
        text = new TextField(label);
        text.setReadOnly(true);
        copy = new CopyButton(action, text::getValue);
        getContent().addClassName("copy-field");
        getContent().add(text, copy);
    }

    public void setValue(String value) {
        text.setValue(value);
    }

    /** Puts the focus on the button. */
    public void focusButton() {
        copy.focus();
    }
}
