package org.inkjar.post.ui;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.internal.nodefeature.PropertyChangeDeniedException;

/**
 * Where the text of a post is written, in Markdown. The only class that knows what the text is written in: a plain field,
 * which the Tab key leaves.
 */
class MarkdownEditor extends AbstractCompositeField<TextArea, MarkdownEditor, String>
        implements HasValidationProperties, Focusable<MarkdownEditor> {

    private static final int TYPING_PAUSE_MILLIS = 300;
    private static final int LONG_TEXT = 100_000;
    private static final int LONG_TEXT_PAUSE_MILLIS = 1_500;
    private static final String TEXT = "element.value";

    MarkdownEditor(String name) {
        super("");
        var area = getContent();
        area.setAriaLabel(name);
        area.setPlaceholder("Write in Markdown…");
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.addClassName("markdown-editor");
        area.getElement().setAttribute("spellcheck", "true");
        area.addValueChangeListener(change -> {
            pauseFor(change.getValue());
            setModelValue(change.getValue(), change.isFromClient());
        });
        area.getElement()
                .addEventListener(
                        "change", event -> take(event.getEventData().get(TEXT).asString()))
                .addEventData(TEXT);
        pauseFor("");
    }

    @Override
    protected void setPresentationValue(String text) {
        getContent().setValue(text);
    }

    @Override
    public void setManualValidation(boolean manual) {
        getContent().setManualValidation(manual);
    }

    /**
     * Takes over the text when the field is left, as it is before a save. Usually it is here by then; but where two
     * input events have the same text, as those of input methods may, one that is sent early comes without it.
     */
    private void take(String text) {
        if (!text.equals(getValue())) {
            try {
                getElement()
                        .getNode()
                        .getFeature(ElementPropertyMap.class)
                        .deferredUpdateFromClient("value", text)
                        .run();
            } catch (PropertyChangeDeniedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** The whole text travels at each pause: a long one less often. */
    private void pauseFor(String text) {
        getContent().setValueChangeTimeout(text.length() > LONG_TEXT ? LONG_TEXT_PAUSE_MILLIS : TYPING_PAUSE_MILLIS);
    }
}
