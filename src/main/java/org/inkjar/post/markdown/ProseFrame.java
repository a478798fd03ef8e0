package org.inkjar.post.markdown;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * An article's body that changes, such as the preview of what is being written, in a document of its own: however long it
 * is, the page around it stays quick. Like {@link Prose} it takes no HTML but {@link SafeHtml}, and nothing in it runs.
 */
@Tag("prose-frame")
@JsModule("./prose-frame.ts")
public final class ProseFrame extends Component implements HasStyle {

    private SafeHtml shown;

    /** @param label what it is to a screen reader */
    public ProseFrame(String label, SafeHtml html) {
        getElement().setAttribute("label", label);
        shown = html;
    }

    /** Replaces what is shown. Of a long article, the browser gets no more than what is new. */
    public void show(SafeHtml html) {
        if (isAttached()) {
            var patch = Patch.between(shown.parts(), html.parts());
            getElement()
                    .executeJs(
                            "this.patch($0, $1, $2)",
                            patch.start(),
                            patch.removed(),
                            String.join("", patch.inserted()));
        }
        shown = html;
    }

    /** What it shows. */
    public SafeHtml html() {
        return shown;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("this.show($0)", shown.value());
    }
}
