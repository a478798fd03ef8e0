package org.inkjar.post;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Words;
import org.inkjar.media.MediaKey;
import org.inkjar.media.MediaUses;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The working copies whose text or cover names entries of the library. They change while people type, so each question
 * reads them anew: there are as many as are being written, and only those that name something are read.
 */
@Component
@Transactional(readOnly = true)
class UnsavedMediaUses implements MediaUses {

    /** Texts that are in memory at the same time. */
    private static final int BATCH = 100;

    private final WorkingCopyRepository copies;
    private final PostRepository posts;
    private final PostAccess access;
    private final PostRights rights;

    UnsavedMediaUses(WorkingCopyRepository copies, PostRepository posts, PostAccess access, PostRights rights) {
        this.copies = copies;
        this.posts = posts;
        this.access = access;
        this.rights = rights;
    }

    /**
     * What is needed of a working copy.
     *
     * @param postId of the post that it changes; null for a new one, as is the title
     */
    record Naming(
            UUID id,
            UUID authorId,
            @Nullable UUID postId,
            @Nullable String postTitle,
            String details,
            String body) {

        private MediaUse use(UUID reader, Predicate<UUID> mayRead) {
            return postId == null ? ofNew(authorId.equals(reader)) : ofPost(postId, mayRead.test(postId));
        }

        private MediaUse ofPost(UUID post, boolean isOpen) {
            return new MediaUse(
                    notSaved(isOpen ? requireNonNull(postTitle) : Words.of("post.media.other")),
                    SitePaths.editor(post),
                    isOpen);
        }

        /** What somebody begins is theirs alone: nobody else reads its title. */
        private MediaUse ofNew(boolean isMine) {
            var input = PostJson.readInput(details, body);
            var typed = input.title().strip();
            var title = typed.isEmpty() ? Words.of("post.media.new") : typed;
            return new MediaUse(
                    notSaved(isMine ? title : Words.of("post.media.new-other")),
                    SitePaths.newPost(input.kind().name(), id),
                    isMine);
        }

        private static String notSaved(String title) {
            return Words.of("post.media.unsaved", title);
        }
    }

    @Override
    public Map<MediaKey, List<MediaUse>> all() {
        var own = rights.haveAll() ? Set.<UUID>of() : posts.idsBy(access.me());
        Predicate<UUID> mayRead = post -> rights.haveAll() || own.contains(post);
        var uses = new HashMap<MediaKey, List<MediaUse>>();
        var page = PageRequest.ofSize(BATCH);
        var batch = copies.naming(page);
        while (!batch.isEmpty()) {
            batch.forEach(copy -> MediaAddresses.in(copy.body, copy.details)
                    .forEach(key -> uses.computeIfAbsent(key, first -> new ArrayList<>())
                            .add(copy.use(access.me(), mayRead))));
            page = page.next();
            batch = copies.naming(page);
        }
        uses.values().forEach(each -> each.sort(Comparator.comparing(MediaUse::title)));
        return uses;
    }
}
