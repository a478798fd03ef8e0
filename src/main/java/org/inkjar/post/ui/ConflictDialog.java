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
import org.inkjar.post.PostDifference;

/** Shows what somebody else saved beside what was written here, and asks which shall stand. */
class ConflictDialog extends Dialog {

    private static final String MINE = "Yours";
    /**
     * @param who saved it
     * @param differences what was written here on the left, what is stored on the right
     */
    ConflictDialog(String who, String savedAt, List<PostDifference> differences, Choices choices) {
        super("This post was changed elsewhere");
        addClassName("conflict");
        add(new Paragraph(
                "It was saved by %s, %s, after you opened it, and you both changed the same. Nothing is lost: choose what to do."
                        .formatted(who, savedAt)));
        differences.forEach(difference -> add(compare(difference, "Saved by " + who)));
        var keepBoth = button("Keep both: save mine as a new draft", choices::keepBoth);
        keepBoth.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(
                keepBoth,
                button("Use mine, keep theirs as a new draft", choices::useMine),
                button("Use theirs", choices::useTheirs),
                button("Back to editing", () -> {}));
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
                version(difference.field(), MINE, difference.left()),
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
        text.setText(value.isEmpty() ? "(empty)" : value);
        text.addClassName("conflict-text");
        text.setClassName("empty", value.isEmpty());
        text.getElement().setAttribute("role", "group");
        text.getElement().setAttribute("tabindex", "0");
        text.getElement().setAttribute("aria-label", "%s, %s".formatted(field, whose));
        return new Div(caption, text);
    }

    /** What can be done about it. The dialog is closed before. */
    interface Choices {

        void keepBoth();

        void useMine();

        void useTheirs();
    }
}
