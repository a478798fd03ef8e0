package org.inkjar.post.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.inkjar.post.PostFilter;
import org.inkjar.post.PostKind;

/** What the list says when it has no rows, and what to do about it. */
final class PostEmptyState {

    private static final PostFilter TRASH = new PostFilter("", null, null, null, true);

    private PostEmptyState() {}

    static Component of(PostFilter filter, Runnable clearFilter) {
        if (filter.equals(PostFilter.ALL)) {
            var write = new Button("Write the first post", click -> PostEditorView.openNew(PostKind.POST));
            write.addThemeVariants(ButtonVariant.PRIMARY);
            return state("Nothing here yet", "Drafts, posts and pages will be listed here.", write);
        }
        var clear = new Button(filter.equals(TRASH) ? "Back to all posts" : "Clear filter", click -> clearFilter.run());
        if (filter.equals(PostFilter.NEEDING_ATTENTION)) {
            return state("All is well", "No post or page has a problem.", clear);
        }
        return filter.equals(TRASH)
                ? state("Nothing is deleted", "Deleted posts are kept here for 30 days.", clear)
                : state("Nothing matches", "No post or page fits this search and filter.", clear);
    }

    private static Component state(String title, String text, Button next) {
        var state = new Div(new H2(title), new Paragraph(text), next);
        state.addClassName("post-empty");
        return state;
    }
}
