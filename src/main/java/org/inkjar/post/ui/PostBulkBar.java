package org.inkjar.post.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.inkjar.post.TagService;

/** What can be done with the selected rows. */
class PostBulkBar extends Composite<Div> {

    private final Span selected = new Span();
    private final Div forWritten = new Div();
    private final Div forDeleted = new Div();
    private Set<UUID> ids = Set.of();

    PostBulkBar(PostActions actions, TagService tags, Runnable after) {
        selected.getElement().setAttribute("role", "status");
        selected.addClassName("post-bulk-count");
        forWritten.addClassName("post-bulk-buttons");
        forDeleted.addClassName("post-bulk-buttons");
        forWritten.add(
                button("Publish", () -> actions.publish(ids, after)),
                button("Withdraw", () -> actions.withdraw(ids, after)),
                button("Add tag…", () -> askForTag(actions, tags, after)),
                dangerous(button("Delete", () -> actions.delete(ids, after))));
        forDeleted.add(
                button("Restore", () -> actions.restore(ids, after)),
                dangerous(button("Delete for good…", () -> actions.purge(ids, after))));
        getContent().addClassName("post-bulk");
        getContent().add(selected, forWritten, forDeleted);
        show(Set.of(), false);
    }

    final void show(Set<UUID> selection, boolean deleted) {
        ids = Set.copyOf(selection);
        selected.setText(ids.isEmpty() ? "" : "%d selected".formatted(ids.size()));
        forWritten.setVisible(!ids.isEmpty() && !deleted);
        forDeleted.setVisible(!ids.isEmpty() && deleted);
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
