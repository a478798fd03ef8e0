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

    private static final String HTML = "innerHTML";

    private SafeHtml shown;

    public Prose(SafeHtml html) {
        getContent().addClassName("prose");
        shown = html;
        // The property, not a client-side call: it is also part of the element's outer HTML.
        getElement().setProperty(HTML, html.value());
    }

    /** Replaces what is shown. Of a long article, the browser gets no more than what is new. */
    public void setContent(SafeHtml html) {
        if (isAttached()) {
            var patch = Patch.between(shown.parts(), html.parts());
            getElement().executeJs(REPLACE, patch.start(), patch.removed(), String.join("", patch.inserted()));
        } else {
            getElement().setProperty(HTML, html.value());
        }
        shown = html;
    }

    /** What it shows. */
    public SafeHtml html() {
        return shown;
    }
}
