package org.inkjar.post.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.inkjar.common.ui.FieldErrors;

/** What one writes: title, address and text. */
class PostWriting extends Composite<Div> {

    final TextField title = new TextField();
    final PostSlugField slug = new PostSlugField();
    final MarkdownEditor body = new MarkdownEditor("Text, in Markdown");

    PostWriting() {
        title.setAriaLabel("Title");
        title.setPlaceholder("Title");
        title.addClassName("post-title");
        title.setValueChangeMode(ValueChangeMode.EAGER);
        title.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                slug.suggestFrom(change.getValue());
            }
        });
        getContent().addClassName("post-writing");
        getContent().add(title, slug, body);
    }

    void bind(FieldErrors errors) {
        errors.bind("title", title);
        errors.bind("slug", slug);
        errors.bind("body", body);
    }
}
