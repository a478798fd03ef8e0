package org.inkjar.site;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;
import java.util.function.Function;
import org.inkjar.common.Slug;
import org.inkjar.post.PostKind;
import org.inkjar.post.PublishedPost;
import org.inkjar.post.PublishedPosts;

/** Finds what an address names: the thing itself, where it has moved to, or nothing. */
final class SlugParameter {

    static final String NAME = "slug";

    private SlugParameter() {}

    /**
     * The post or page of this slug, as {@link #resolve(BeforeEnterEvent, Function, Function)} has it.
     *
     * @throws GoneException when it was here and has been taken back
     */
    static Optional<PublishedPost> resolve(BeforeEnterEvent event, PostKind kind, PublishedPosts posts) {
        return resolve(event, slug -> posts.find(kind, slug), slug -> {
            var path = posts.movedFrom(kind, slug);
            if (path.isEmpty() && posts.isGone(kind, slug)) {
                throw new GoneException();
            }
            return path;
        });
    }

    /**
     * The thing of this slug. Empty when it has moved and the visitor is on the way there.
     *
     * @param movedTo the present path of what once had the slug
     * @throws NotFoundException when there is nothing of this slug
     */
    static <T> Optional<T> resolve(
            BeforeEnterEvent event, Function<Slug, Optional<T>> find, Function<Slug, Optional<String>> movedTo) {
        var slug = event.getRouteParameters().get(NAME).flatMap(Slug::parse).orElseThrow(NotFoundException::new);
        var found = find.apply(slug);
        if (found.isEmpty()) {
            var path = movedTo.apply(slug).orElseThrow(NotFoundException::new);
            event.forwardTo(path.substring(1));
        }
        return found;
    }
}
