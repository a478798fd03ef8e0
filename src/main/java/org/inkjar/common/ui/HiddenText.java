package org.inkjar.common.ui;

import com.vaadin.flow.component.html.Span;

/** Words for the ear alone: screen readers say them, and nobody sees them. */
public final class HiddenText extends Span {

    public HiddenText(String text) {
        super(text);
        addClassName("visually-hidden");
    }
}
