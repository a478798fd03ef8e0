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
import org.inkjar.common.ui.FieldErrors;
import org.inkjar.post.PostList;
import org.inkjar.post.PostListItem;

/** Asks where a link leads: to a post of one's own, found by its title, or to any address. */
class LinkDialog extends Dialog {

    private static final int MAX_TEXT = 500;
    private static final int MAX_ADDRESS = 2_000;

    private final ComboBox<Target> target = new ComboBox<>("Post or address");
    private final TextField text = new TextField("Text");
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
        super("Link");
        target.setItemLabelGenerator(Target::label);
        target.setItemsPageable((page, typed) ->
                posts.linkable(typed, page).stream().map(Target::of).toList());
        target.setAllowCustomValue(true);
        target.addCustomValueSetListener(event -> target.setValue(new Target("", event.getDetail())));
        target.setHelperText("Type words of a title, or paste an address.");
        target.setAutofocus(true);
        target.setWidthFull();
        text.setValue(selected);
        text.setWidthFull();
        text.setHelperText("Left empty, the title of the post or the address stands there.");
        errors.bind("address", target);
        errors.bind("text", text);
        addClassName("link-dialog");
        add(target, text);
        var confirm = new Button("Link", click -> confirm(onLink));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), confirm);
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
