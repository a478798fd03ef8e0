package org.inkjar.post.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.inkjar.common.Words;
import org.inkjar.post.PostListItem;
import org.inkjar.post.PostRights;
import org.inkjar.post.TagService;

/** What can be done with the selected rows. */
class PostBulkBar extends Composite<Div> {

    private final Span selected = new Span();
    private final Div forWritten = new Div();
    private final Div forDeleted = new Div();
    private final Span onlyToRead = new Span(Words.of("post.list.only-to-read"));
    private final PostRights rights;
    private Set<UUID> ids = Set.of();

    PostBulkBar(PostActions actions, TagService tags, PostRights rights, Runnable after) {
        this.rights = rights;
        selected.getElement().setAttribute("role", "status");
        selected.addClassName("post-bulk-count");
        forWritten.addClassName("post-bulk-buttons");
        forDeleted.addClassName("post-bulk-buttons");
        if (rights.mayPublish()) {
            forWritten.add(
                    button(Words.of("post.action.publish"), () -> actions.publish(ids, after)),
                    button(Words.of("post.action.withdraw"), () -> actions.withdraw(ids, after)));
        }
        forWritten.add(
                button(Words.of("post.action.tag"), () -> askForTag(actions, tags, after)),
                dangerous(button(Words.of("post.action.delete"), () -> actions.delete(ids, after))));
        forDeleted.add(button(Words.of("post.action.restore"), () -> actions.restore(ids, after)));
        if (rights.haveAll()) {
            forDeleted.add(dangerous(button(Words.of("post.action.purge"), () -> actions.purge(ids, after))));
        }
        onlyToRead.addClassName("hint");
        getContent().addClassName("post-bulk");
        getContent().add(selected, forWritten, forDeleted, onlyToRead);
        show(Set.of(), false);
    }

    final void show(Set<PostListItem> selection, boolean deleted) {
        ids = selection.stream().map(PostListItem::id).collect(Collectors.toUnmodifiableSet());
        boolean mayChange = selection.stream().allMatch(rights::mayChange);
        selected.setText(ids.isEmpty() ? "" : Words.of("post.list.selected", ids.size()));
        forWritten.setVisible(!ids.isEmpty() && mayChange && !deleted);
        forDeleted.setVisible(!ids.isEmpty() && mayChange && deleted);
        onlyToRead.setVisible(!mayChange);
        getContent().setClassName("idle", ids.isEmpty());
    }

    private void askForTag(PostActions actions, TagService tags, Runnable after) {
        var tagged = List.copyOf(ids);
        new PostTagDialog(tags, name -> actions.tag(tagged, name, after)).open();
    }

    private static Button button(String text, Runnable action) {
        var button = new Button(text, click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private static Button dangerous(Button button) {
        button.addThemeVariants(ButtonVariant.ERROR);
        return button;
    }
}
