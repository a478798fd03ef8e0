package org.inkjar.post.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.Words;
import org.inkjar.common.ui.FieldErrors;
import org.inkjar.post.TagData;

/** The fields of a tag. */
class TagForm extends Div {

    private final FieldErrors errors = new FieldErrors();
    private final TextField name = new TextField(Words.of("post.field.name"));
    private final TextField slug = new TextField(Words.of("post.field.address"));
    private final TextArea description = new TextArea(Words.of("post.field.description"));

    TagForm(boolean isNew) {
        addClassName("fields");
        name.setRequiredIndicatorVisible(true);
        name.setAutofocus(true);
        slug.setPrefixComponent(new Span("/tags/"));
        slug.setHelperText(isNew ? Words.of("post.tag.address.help") : Words.of("post.address.help"));
        description.setHelperText(Words.of("post.tag.description.help"));
        errors.bind("name", name);
        errors.bind("slug", slug);
        errors.bind("description", description);
        add(name, slug, description);
    }

    void show(Typed typed) {
        name.setValue(typed.name());
        slug.setValue(typed.slug());
        description.setValue(typed.description());
        errors.clear();
    }

    Typed typed() {
        return new Typed(name.getValue(), slug.getValue(), description.getValue());
    }

    void showErrors(InvalidInputException e) {
        errors.show(e);
    }

    /** What is in the fields, right or wrong. */
    record Typed(String name, String slug, String description) {

        static final Typed NOTHING = new Typed("", "", "");

        static Typed of(TagData data) {
            return new Typed(data.name(), data.slug(), data.description());
        }

        /** The tag that was meant, if it is one. */
        TagData data() {
            return new TagData(name, slug, description);
        }
    }
}
