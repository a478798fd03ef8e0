package org.inkjar.post.markdown;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;

/**
 * An article's body on the page, in the public site and in the editor's preview. No other component takes HTML, and this
 * one takes none but {@link SafeHtml}.
 */
@StyleSheet("site.css")
public final class Prose extends Composite<Div> {

    public Prose(SafeHtml html) {
        getContent().addClassName("prose");
        setContent(html);
    }

    /** Replaces what is shown. */
    public void setContent(SafeHtml html) {
        // The property, not a client-side call: it is also part of the element's outer HTML.
        getElement().setProperty("innerHTML", html.value());
    }
}
