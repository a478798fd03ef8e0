package org.inkjar.post;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.inkjar.author.CurrentAuthor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The posts and pages of which whoever is signed in is an author. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('CONTRIBUTOR')")
public class OwnPosts {

    private final PostRepository posts;
    private final CurrentAuthor currentAuthor;

    OwnPosts(PostRepository posts, CurrentAuthor currentAuthor) {
        this.posts = posts;
        this.currentAuthor = currentAuthor;
    }

    /** Those that readers see or have seen, by their ids. */
    public Map<UUID, PostName> published() {
        return currentAuthor
                .id()
                .map(author ->
                        posts.publishedNamesOf(author).stream().collect(toMap(PostName::id, Function.identity())))
                .orElse(Map.of());
    }
}
