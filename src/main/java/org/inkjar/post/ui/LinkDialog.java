package org.inkjar.post.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import org.inkjar.common.Checks;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.Words;
import org.inkjar.common.ui.FieldErrors;
import org.inkjar.post.PostList;
import org.inkjar.post.PostListItem;

/** Asks where a link leads: to a post of one's own, found by its title, or to any address. */
class LinkDialog extends Dialog {

    private static final int MAX_TEXT = 500;
    private static final int MAX_ADDRESS = 2_000;

    private final ComboBox<Target> target = new ComboBox<>(Words.of("post.editor.link.target"));
    private final TextField text = new TextField(Words.of("post.editor.link.text"));
    private final FieldErrors errors = new FieldErrors();

    /** What a link leads to, and what that is called. */
    private record Target(String title, String address) {

        static final Target NONE = new Target("", "");

        static Target of(PostListItem post) {
            return new Target(post.title(), post.path());
        }

        String label() {
            return title.isEmpty() ? address : title;
        }
    }

    /** @param onLink is told the link in Markdown */
    LinkDialog(PostList posts, String selected, Consumer<String> onLink) {
        super(Words.of("post.editor.link"));
        target.setItemLabelGenerator(Target::label);
        target.setItemsPageable((page, typed) ->
                posts.linkable(typed, page).stream().map(Target::of).toList());
        target.setAllowCustomValue(true);
        target.addCustomValueSetListener(event -> target.setValue(new Target("", event.getDetail())));
        target.setHelperText(Words.of("post.editor.link.target.help"));
        target.setAutofocus(true);
        target.setWidthFull();
        text.setValue(selected);
        text.setWidthFull();
        text.setHelperText(Words.of("post.editor.link.text.help"));
        errors.bind("address", target);
        errors.bind("text", text);
        addClassName("link-dialog");
        add(target, text);
        var confirm = new Button(Words.of("post.editor.link.confirm"), click -> confirm(onLink));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Words.of("common.cancel"), click -> close()), confirm);
    }

    private void confirm(Consumer<String> onLink) {
        try {
            onLink.accept(link());
            close();
        } catch (InvalidInputException e) {
            errors.show(e);
        }
    }

    private String link() {
        var chosen = Optional.ofNullable(target.getValue()).orElse(Target.NONE);
        var checks = new Checks();
        var address = checks.required("address", chosen.address(), MAX_ADDRESS);
        checks.addressOrPath("address", address, MAX_ADDRESS);
        var words = checks.line("text", text.getValue(), MAX_TEXT);
        checks.throwIfRejected();
        return MarkdownLink.of(words.isEmpty() ? chosen.label() : words, address);
    }
}
