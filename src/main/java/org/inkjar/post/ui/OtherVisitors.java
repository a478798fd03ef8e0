package org.inkjar.post.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.inkjar.author.AuthorProfile;
import org.inkjar.author.CurrentAuthor;
import org.inkjar.common.Words;
import org.inkjar.post.PostVisitors;
import org.jspecify.annotations.Nullable;

/** Says who else has the post open, as long as it is shown. */
class OtherVisitors extends Composite<Span> {

    private final PostVisitors visitors;
    private final CurrentAuthor currentAuthor;
    private final UUID window = UUID.randomUUID();
    private @Nullable UUID postId;

    OtherVisitors(PostVisitors visitors, CurrentAuthor currentAuthor) {
        this.visitors = visitors;
        this.currentAuthor = currentAuthor;
        getContent().addClassName("post-visitors");
        getContent().getElement().setAttribute("role", "status");
    }

    /** @param id the post that is open; null for one that does not exist yet */
    void watch(@Nullable UUID id) {
        postId = id;
        if (id == null) {
            leave();
        } else {
            look();
        }
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        var ui = attach.getUI();
        ui.setPollInterval((int) PostVisitors.INTERVAL.toMillis());
        var polls = ui.addPollListener(poll -> look());
        addDetachListener(detach -> {
            ui.setPollInterval(-1);
            polls.remove();
            detach.unregisterListener();
            leave();
        });
    }

    private void look() {
        if (postId != null) {
            getContent().setText(text(visitors.visit(postId, window)));
        }
    }

    /** Whoever was signed out meanwhile may not say so any more; it is noticed all the same. */
    private void leave() {
        if (currentAuthor.id().isPresent()) {
            visitors.leave(window);
        }
        getContent().setText("");
    }

    private String text(List<AuthorProfile> others) {
        var names = others.stream()
                .filter(author -> currentAuthor.id().filter(author.id()::equals).isEmpty())
                .map(AuthorProfile::name)
                .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            return Words.of("post.editor.visitors", names);
        }
        return others.isEmpty() ? "" : Words.of("post.editor.visitors.self");
    }
}
