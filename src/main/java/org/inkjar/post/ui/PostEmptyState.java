package org.inkjar.post.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.inkjar.common.Words;
import org.inkjar.post.PostFilter;
import org.inkjar.post.PostKind;

/** What the list says when it has no rows, and what to do about it. */
final class PostEmptyState {

    private static final PostFilter TRASH = new PostFilter("", null, null, null, true);

    private PostEmptyState() {}

    static Component of(PostFilter filter, Runnable clearFilter) {
        if (filter.equals(PostFilter.ALL)) {
            var write = new Button(Words.of("post.list.empty.write"), click -> PostEditorView.openNew(PostKind.POST));
            write.addThemeVariants(ButtonVariant.PRIMARY);
            return state(Words.of("post.list.empty"), Words.of("post.list.empty.text"), write);
        }
        var clear = new Button(
                filter.equals(TRASH) ? Words.of("post.list.show-all") : Words.of("post.list.clear-filter"),
                click -> clearFilter.run());
        if (filter.equals(PostFilter.NEEDING_ATTENTION)) {
            return state(Words.of("post.list.healthy"), Words.of("post.list.healthy.text"), clear);
        }
        return filter.equals(TRASH)
                ? state(Words.of("post.list.no-trash"), Words.of("post.list.no-trash.text"), clear)
                : state(Words.of("post.list.no-match"), Words.of("post.list.no-match.text"), clear);
    }

    private static Component state(String title, String text, Button next) {
        var state = new Div(new H2(title), new Paragraph(text), next);
        state.addClassName("post-empty");
        return state;
    }
}
