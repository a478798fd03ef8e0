package org.inkjar.post.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.function.Consumer;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.Words;
import org.inkjar.common.ui.FieldErrors;

/** Asks when a post is, or becomes, public. */
class PostTimeDialog extends Dialog {

    private final SiteTimeField field;
    private final FieldErrors errors = new FieldErrors();

    /**
     * The question, still closed.
     *
     * @param confirm the verb on the button
     * @param onChoice may refuse the time with an {@link InvalidInputException}
     */
    PostTimeDialog(String title, String about, String confirm, SiteTimeField field, Consumer<Instant> onChoice) {
        super(title);
        this.field = field;
        field.bind(errors);
        addClassName("post-time");
        add(new Paragraph(about), field);
        var button = new Button(confirm, click -> confirm(onChoice));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Words.of("common.cancel"), click -> close()), button);
    }

    /** Offers to choose the present moment. */
    PostTimeDialog offeringNow(Instant now) {
        var button = new Button(Words.of("post.time.now"), click -> field.setValue(now));
        button.setAriaLabel(Words.of("post.time.now.label"));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().addComponentAsFirst(button);
        return this;
    }

    private void confirm(Consumer<Instant> onChoice) {
        try {
            onChoice.accept(field.chosen());
            close();
        } catch (InvalidInputException e) {
            errors.show(e);
        }
    }
}
