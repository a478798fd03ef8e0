package org.inkjar.post;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.inkjar.author.AuthorWorks;
import org.inkjar.author.WorkHandedOver;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What each author has written, and how all of it becomes another's. */
@Component
class AuthorsPosts implements AuthorWorks {

    private final PostRepository posts;
    private final WorkingCopyRepository copies;

    AuthorsPosts(PostRepository posts, WorkingCopyRepository copies) {
        this.posts = posts;
        this.copies = copies;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Works> count() {
        Map<UUID, Works> works = new HashMap<>(posts.countByAuthor().stream()
                .collect(toMap(Signed::authorId, row -> new Works(row.posts(), row.inTrash(), 0))));
        copies.countByAuthor()
                .forEach(row -> works.merge(
                        row.authorId(),
                        new Works(0, 0, row.unsaved()),
                        (signed, typed) -> new Works(signed.posts(), signed.inTrash(), typed.unsaved())));
        return works;
    }

    /** Post by post, so that the readers' pages follow. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void handOver(WorkHandedOver event) {
        posts.findByAuthor(event.from()).forEach(post -> post.replaceAuthor(event.from(), event.to()));
        posts.flush();
        copies.deleteByAuthorId(event.from());
    }

    record Signed(UUID authorId, long posts, long inTrash) {}

    record Typed(UUID authorId, long unsaved) {}
}
