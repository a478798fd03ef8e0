package org.inkjar.post.markdown;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;

/** An article's body on a page. No other component takes HTML but {@link ProseFrame}, and both none but {@link SafeHtml}. */
@StyleSheet("site.css")
public final class Prose extends Composite<Div> {

    public Prose(SafeHtml html) {
        getContent().addClassName("prose");
        // The property, not a client-side call: it is also part of the element's outer HTML.
        getElement().setProperty("innerHTML", html.value());
    }
}
