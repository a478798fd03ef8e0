package org.inkjar.post.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.Objects;
import java.util.function.Consumer;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.Words;
import org.inkjar.common.ui.FieldErrors;
import org.inkjar.post.TagService;

/** Asks for one tag, an existing or a new one. */
class PostTagDialog extends Dialog {

    private final ComboBox<String> name = new ComboBox<>(Words.of("post.tag.field"));
    private final FieldErrors errors = new FieldErrors();

    PostTagDialog(TagService tags, Consumer<String> onChoice) {
        super(Words.of("post.tag.add"));
        name.setItemsPageable((page, text) -> tags.names(text, page));
        name.setAllowCustomValue(true);
        name.addCustomValueSetListener(event -> name.setValue(event.getDetail()));
        name.setHelperText(Words.of("post.tag.add.help"));
        name.setWidthFull();
        name.setAutofocus(true);
        errors.bind("name", name);
        add(name);
        var add = new Button(Words.of("post.tag.add.confirm"), click -> choose(onChoice));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Words.of("common.cancel"), click -> close()), add);
    }

    private void choose(Consumer<String> onChoice) {
        try {
            onChoice.accept(Objects.requireNonNullElse(name.getValue(), ""));
            close();
        } catch (InvalidInputException e) {
            errors.show(e);
        }
    }
}
