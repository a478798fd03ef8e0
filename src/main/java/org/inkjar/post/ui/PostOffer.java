package org.inkjar.post.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A line above the editor about what was typed earlier and not saved, and what can be done with it. */
class PostOffer extends Composite<Div> {

    PostOffer() {
        getContent().addClassName("post-offer");
        getContent().getElement().setAttribute("role", "status");
        hide();
    }

    void show(String text, Button... choices) {
        getContent().removeAll();
        getContent().add(new Span(text));
        getContent().add(choices);
        setVisible(true);
    }

    void hide() {
        setVisible(false);
    }

    /** A choice, after which the offer is gone. */
    Button choice(String text, Runnable choose) {
        var button = new Button(text, click -> {
            hide();
            choose.run();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }
}
