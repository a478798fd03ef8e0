package org.inkjar.post.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.inkjar.common.Words;
import org.inkjar.post.PostDifference;

/** Shows what somebody else saved beside what was written here, and asks which shall stand. */
class ConflictDialog extends Dialog {

    /**
     * @param who saved it
     * @param differences what was written here on the left, what is stored on the right
     */
    ConflictDialog(String who, String savedAt, List<PostDifference> differences, Choices choices) {
        super(Words.of("post.editor.conflict.title"));
        addClassName("conflict");
        add(new Paragraph(Words.of("post.editor.conflict.text", who, savedAt)));
        differences.forEach(difference -> add(compare(difference, Words.of("post.editor.conflict.theirs", who))));
        var keepBoth = button(Words.of("post.editor.conflict.keep-both"), choices::keepBoth);
        keepBoth.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(
                keepBoth,
                button(Words.of("post.editor.conflict.use-mine"), choices::useMine),
                button(Words.of("post.editor.conflict.use-theirs"), choices::useTheirs),
                button(Words.of("post.editor.back"), () -> {}));
        buttons.addClassName("conflict-choices");
        getFooter().add(buttons);
        // A click beside it must not pass for a decision.
        setCloseOnOutsideClick(false);
    }

    private Button button(String text, Runnable choice) {
        return new Button(text, click -> {
            close();
            choice.run();
        });
    }

    private static Component compare(PostDifference difference, String theirs) {
        var columns = new Div(
                version(difference.field(), Words.of("post.editor.conflict.mine"), difference.left()),
                version(difference.field(), theirs, difference.right()));
        columns.addClassName("conflict-columns");
        var section = new Section(new H3(difference.field()), columns);
        section.addClassName("conflict-field");
        return section;
    }

    private static Component version(String field, String whose, String value) {
        var caption = new Paragraph(whose);
        caption.addClassName("conflict-whose");
        var text = new Div();
        text.setText(value.isEmpty() ? Words.of("post.editor.conflict.empty") : value);
        text.addClassName("conflict-text");
        text.setClassName("empty", value.isEmpty());
        text.getElement().setAttribute("role", "group");
        text.getElement().setAttribute("tabindex", "0");
        text.getElement().setAttribute("aria-label", Words.of("post.editor.conflict.whose", field, whose));
        return new Div(caption, text);
    }

    /** What can be done about it. The dialog is closed before. */
    interface Choices {

        void keepBoth();

        void useMine();

        void useTheirs();
    }
}
