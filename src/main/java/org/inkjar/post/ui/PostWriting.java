package org.inkjar.post.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.inkjar.common.Words;
import org.inkjar.common.ui.FieldErrors;
import org.inkjar.post.PostData;
import org.inkjar.post.PostInput;
import org.inkjar.post.PostKind;

/** What one writes: title, address and text. */
class PostWriting extends Composite<Div> {

    final MarkdownEditor body = new MarkdownEditor(Words.of("post.editor.text"));
    final PostTitleField title = new PostTitleField(body);
    final PostSlugField slug = new PostSlugField();

    PostWriting() {
        title.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                slug.suggestFrom(change.getValue());
            }
        });
        getContent().addClassName("post-writing");
        getContent().add(title, slug, body);
    }

    void readNew(PostKind kind) {
        slug.setKind(kind);
        title.clear();
        slug.read("", "", false);
        body.clear();
    }

    /** Shows what is stored. Of an address that readers may know, it says that it will lead on. */
    void read(PostData data, boolean wasPublic) {
        slug.setKind(data.kind());
        title.setValue(data.title());
        slug.read(data.slug(), data.title(), wasPublic);
        body.setValue(data.body());
    }

    void readUnsaved(PostInput input) {
        slug.setKind(input.kind());
        title.setValue(input.title());
        slug.readUnsaved(input.slug(), input.title());
        body.setValue(input.body());
    }

    void write(PostData.Builder data) {
        data.title(title.getValue()).slug(slug.chosen()).body(body.getValue());
    }

    void bind(FieldErrors errors) {
        errors.bind("title", title);
        errors.bind("slug", slug);
        errors.bind("body", body);
    }
}
