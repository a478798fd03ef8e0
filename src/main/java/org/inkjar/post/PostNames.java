package org.inkjar.post;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The titles of posts and pages, whoever wrote them, for lists that name some. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('EDITOR')")
public class PostNames {

    private final PostRepository posts;

    PostNames(PostRepository posts) {
        this.posts = posts;
    }

    /** Of those that are there, by their ids; deleted ones are not. */
    public Map<UUID, PostName> find(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : posts.names(ids).stream().collect(toMap(PostName::id, Function.identity()));
    }
}
