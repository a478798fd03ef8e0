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

    private static final String REPLACE = """
            const template = document.createElement('template');
            template.innerHTML = $2;
            [...this.childNodes].slice($0, $0 + $1).forEach(node => node.remove());
            this.insertBefore(template.content, this.childNodes[$0] ?? null);
            """;

    private SafeHtml shown;

    public Prose(SafeHtml html) {
        getContent().addClassName("prose");
        shown = html;
        // The property, not a client-side call: it is also part of the element's outer HTML.
        getElement().setProperty("innerHTML", html.value());
    }

    /** Replaces what is shown. Of a long article, the browser gets no more than what is new. */
    public void setContent(SafeHtml html) {
        var patch = Patch.between(shown.parts(), html.parts());
        shown = html;
        if (!patch.isEmpty()) {
            getElement().executeJs(REPLACE, patch.start(), patch.removed(), String.join("", patch.inserted()));
        }
    }

    /** What it shows. */
    public SafeHtml html() {
        return shown;
    }
}
