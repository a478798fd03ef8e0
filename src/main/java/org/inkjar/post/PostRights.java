package org.inkjar.post;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.inkjar.author.CurrentAuthor;
import org.inkjar.author.Role;
import org.springframework.stereotype.Component;

/**
 * What whoever is signed in may do with posts. It is said here alone: services refuse what this forbids, and views do not
 * offer it. See decision 21.
 */
@Component
public class PostRights {

    private final CurrentAuthor currentAuthor;

    PostRights(CurrentAuthor currentAuthor) {
        this.currentAuthor = currentAuthor;
    }

    /** Everything, with all posts and pages, whoever made them. */
    public boolean haveAll() {
        return currentAuthor.has(Role.EDITOR);
    }

    /** To decide when what they may change becomes public. */
    public boolean mayPublish() {
        return currentAuthor.has(Role.AUTHOR);
    }

    /** Whether a post is theirs to read where only its authors may: while it is not public, and in the admin. */
    public boolean mayRead(Collection<UUID> authorIds) {
        return haveAll() || currentAuthor.id().filter(authorIds::contains).isPresent();
    }

    public boolean mayChange(PostKind kind, PostStatus status, Collection<UUID> authorIds) {
        return mayRead(authorIds) && mayChange(kind, status);
    }

    boolean mayChange(Post post) {
        return mayChange(post.kind(), post.status(), post.authorIds());
    }

    public boolean mayChange(PostDetails post) {
        return mayChange(post.data().kind(), post.status(), post.data().authorIds());
    }

    /** A row of {@link PostList#list}, which shows nobody what they may not read. */
    public boolean mayChange(PostListItem row) {
        return mayChange(row.kind(), row.status());
    }

    public boolean mayChange(PostTemplateItem template) {
        return haveAll()
                || currentAuthor.id().filter(me -> me.equals(template.keptBy())).isPresent();
    }

    /** The same as the beginning of a new post by whoever is signed in: editors alone choose authors, and what is featured. */
    public PostData asNew(PostData data) {
        return haveAll()
                ? data
                : data.toBuilder()
                        .authorIds(List.of(currentAuthor.id().orElseThrow()))
                        .featured(false)
                        .build();
    }

    /** The same, with what they do not decide as it is at present: what kind it is, who wrote it, whether it is featured. */
    public PostData asChangeOf(PostData present, PostData wished) {
        return haveAll()
                ? wished
                : wished.toBuilder()
                        .kind(present.kind())
                        .authorIds(present.authorIds())
                        .featured(present.featured())
                        .build();
    }

    private boolean mayChange(PostKind kind, PostStatus status) {
        return haveAll() || (kind == PostKind.POST && (mayPublish() || !isOut(status)));
    }

    /** Whether readers see it, or will without anybody's doing. */
    private static boolean isOut(PostStatus status) {
        return status == PostStatus.PUBLISHED || status == PostStatus.SCHEDULED;
    }
}
