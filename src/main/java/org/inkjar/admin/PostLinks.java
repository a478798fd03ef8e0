package org.inkjar.admin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import org.inkjar.common.SitePaths;
import org.inkjar.post.PostListItem;

/** A short list of posts that lead to their editors. */
class PostLinks extends Section {

    private final String whenEmpty;
    private final Function<PostListItem, String> note;

    PostLinks(String title, String whenEmpty, Function<PostListItem, String> note) {
        this.whenEmpty = whenEmpty;
        this.note = note;
        addClassName("post-links");
        add(new H2(title));
    }

    void show(List<PostListItem> posts) {
        if (posts.isEmpty()) {
            var hint = new Paragraph(whenEmpty);
            hint.addClassName("hint");
            add(hint);
        } else {
            add(new UnorderedList(posts.stream().map(this::item).toArray(ListItem[]::new)));
        }
    }

    private ListItem item(PostListItem post) {
        var text = new Span(note.apply(post));
        text.addClassName("hint");
        return new ListItem(new Anchor(SitePaths.editor(post.id()), post.title()), text);
    }
}
