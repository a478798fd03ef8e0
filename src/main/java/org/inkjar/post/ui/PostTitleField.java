package org.inkjar.post.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.inkjar.common.Words;

/** The title of a post: as many lines as its words need, none of which the author breaks. */
class PostTitleField extends TextArea {

    /** Enter leads on to the text; line breaks that are pasted or dropped become spaces. */
    private static final String ONE_LINE = """
            const oneLine = text => text.replace(/\\s*[\\r\\n]+\\s*/g, ' ');
            this.inputElement.enterKeyHint = 'next';
            this.addEventListener('keydown', event => {
                if (event.key === 'Enter' && !event.isComposing && !event.ctrlKey && !event.metaKey) {
                    event.preventDefault();
                    $0.focus();
                }
            });
            this.addEventListener('input', ({ target }) => {
                if (/[\\r\\n]/.test(target.value)) {
                    const before = oneLine(target.value.slice(0, target.selectionStart));
                    target.value = oneLine(target.value);
                    target.setSelectionRange(before.length, before.length);
                }
            }, true);
            """;

    /** On a phone the longest titles would leave no room for the text. */
    private static final int MOST_LINES = 5;

    /** @param text where one goes on after the title */
    PostTitleField(Component text) {
        setAriaLabel(Words.of("post.field.title"));
        setPlaceholder(Words.of("post.field.title"));
        addClassName("post-title");
        setMinRows(1);
        setMaxRows(MOST_LINES);
        setValueChangeMode(ValueChangeMode.EAGER);
        addAttachListener(attach -> getElement().executeJs(ONE_LINE, text.getElement()));
    }
}
