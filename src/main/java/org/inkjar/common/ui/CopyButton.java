package org.inkjar.common.ui;

import com.vaadin.flow.component.button.Button;
import java.util.function.Supplier;
import org.inkjar.common.Words;

/** Copies a text. */
public final class CopyButton extends Button {

    /** @param action what the button says to those who do not see what stands beside it */
    public CopyButton(String action, Supplier<String> text) {
        super(Words.of("common.copy"));
        setAriaLabel(action);
        addClickListener(click -> getElement()
                .executeJs("return navigator.clipboard.writeText($0)", text.get())
                .then(
                        done -> Notices.done(Words.of("common.copied")),
                        error -> Notices.failed(Words.of("common.copy.failed"))));
    }
}
