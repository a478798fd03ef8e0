package org.inkjar.site;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;
import java.util.function.Function;
import org.inkjar.common.Slug;

/** Finds what an address names: the thing itself, where it has moved to, or nothing. */
final class SlugParameter {

    static final String NAME = "slug";

    private SlugParameter() {}

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
