package org.inkjar.post.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.inkjar.common.Slug;
import org.inkjar.common.Words;
import org.inkjar.post.PostKind;

/**
 * The address of a post. It follows the title until the author writes one or the post has been public; an emptied one
 * follows the title again.
 */
class PostSlugField extends TextField {

    private final Span folder = new Span();
    private String baseUrl = "";
    private PostKind kind = PostKind.POST;
    private String stored = "";
    private boolean wasPublic;
    private boolean followsTitle = true;
    private boolean suggested;

    PostSlugField() {
        super(Words.of("post.field.address"));
        addClassName("post-slug");
        folder.addClassName("post-slug-folder");
        setPrefixComponent(folder);
        setValueChangeMode(ValueChangeMode.EAGER);
        getElement().setAttribute("spellcheck", "false");
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                suggested = false;
                followsTitle = !wasPublic && change.getValue().isBlank();
            }
            explain();
        });
    }

    void setBaseUrl(String url) {
        baseUrl = url;
        explain();
    }

    void setKind(PostKind newKind) {
        kind = newKind;
        folder.setText(kind == PostKind.POST ? "/posts/" : "/");
        explain();
    }

    /** Takes over what is stored; {@code slug} is empty for a new post. */
    void read(String slug, String title, boolean hasBeenPublic) {
        stored = slug;
        wasPublic = hasBeenPublic;
        suggested = false;
        followsTitle = !wasPublic && (slug.isEmpty() || isMadeOf(title, slug));
        setValue(slug);
        explain();
    }

    /** Takes over what was typed and not saved; {@code slug} is empty where it followed the title. */
    void readUnsaved(String slug, String title) {
        suggested = false;
        followsTitle = !wasPublic && (slug.isEmpty() || isMadeOf(title, slug));
        setValue(slug);
        if (slug.isEmpty()) {
            suggestFrom(title);
        }
        explain();
    }

    void suggestFrom(String title) {
        if (followsTitle) {
            suggested = true;
            setValue(Slug.suggest(title).map(Slug::value).orElse(""));
        }
    }

    /** What the author chose; empty where a free address shall be made of the title. */
    String chosen() {
        return suggested ? "" : getValue();
    }

    private static boolean isMadeOf(String title, String slug) {
        return Slug.suggest(title)
                .map(suggestion -> slug.equals(suggestion.value()) || slug.matches(suggestion.value() + "-\\d+"))
                .orElse(false);
    }

    private void explain() {
        if (wasPublic && !getValue().equals(stored)) {
            setHelperText(Words.of("post.editor.address.moves", kind.path(new Slug(stored))));
        } else {
            setHelperText(Slug.parse(getValue())
                    .map(slug -> baseUrl.isEmpty() ? "" : baseUrl + kind.path(slug))
                    .orElse(Words.of("post.editor.address.help")));
        }
    }
}
