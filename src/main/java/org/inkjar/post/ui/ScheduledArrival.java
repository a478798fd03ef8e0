package org.inkjar.post.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.inkjar.post.PostDetails;
import org.inkjar.post.PostService;
import org.inkjar.post.PostStatus;

/** Notices, while a scheduled post is open, that its time has come. */
final class ScheduledArrival {

    private final PostService posts;
    private final Supplier<Optional<PostDetails>> shown;
    private final Consumer<PostDetails> arrived;

    private ScheduledArrival(PostService posts, Supplier<Optional<PostDetails>> shown, Consumer<PostDetails> arrived) {
        this.posts = posts;
        this.shown = shown;
        this.arrived = arrived;
    }

    /**
     * Looks each time that the browser asks whether there is news.
     *
     * @param shown the post as it is shown at present
     * @param arrived takes it once it is public; what is written in it has not changed
     */
    static void watch(
            Component view, PostService posts, Supplier<Optional<PostDetails>> shown, Consumer<PostDetails> arrived) {
        var arrival = new ScheduledArrival(posts, shown, arrived);
        view.addAttachListener(attach -> arrival.watch(view, attach.getUI()));
    }

    private void watch(Component view, UI ui) {
        var polls = ui.addPollListener(poll -> look());
        view.addDetachListener(detach -> {
            polls.remove();
            detach.unregisterListener();
        });
    }

    private void look() {
        shown.get()
                .filter(post -> post.status() == PostStatus.SCHEDULED)
                .flatMap(this::published)
                .ifPresent(arrived);
    }

    private Optional<PostDetails> published(PostDetails scheduled) {
        return posts.find(scheduled.id())
                .filter(now ->
                        now.status() == PostStatus.PUBLISHED && now.data().equals(scheduled.data()));
    }
}
