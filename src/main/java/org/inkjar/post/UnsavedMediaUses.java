package org.inkjar.post;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.inkjar.author.CurrentAuthor;
import org.inkjar.common.SitePaths;
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
    private final CurrentAuthor currentAuthor;

    UnsavedMediaUses(WorkingCopyRepository copies, CurrentAuthor currentAuthor) {
        this.copies = copies;
        this.currentAuthor = currentAuthor;
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

        /** What somebody begins is theirs alone: nobody else reads its title. */
        private MediaUse use(Optional<UUID> reader) {
            if (postId != null) {
                return new MediaUse("%s (not saved yet)".formatted(postTitle), SitePaths.editor(postId));
            }
            var input = PostJson.readInput(details, body);
            var title = reader.filter(authorId::equals).isEmpty()
                    ? "Something new of somebody else"
                    : Optional.of(input.title().strip())
                            .filter(typed -> !typed.isEmpty())
                            .orElse("Something new");
            return new MediaUse(
                    "%s (not saved yet)".formatted(title),
                    SitePaths.newPost(input.kind().name(), id));
        }
    }

    @Override
    public Map<MediaKey, List<MediaUse>> all() {
        var reader = currentAuthor.id();
        var uses = new HashMap<MediaKey, List<MediaUse>>();
        var page = PageRequest.ofSize(BATCH);
        var batch = copies.naming(page);
        while (!batch.isEmpty()) {
            batch.forEach(copy -> MediaAddresses.in(copy.body, copy.details)
                    .forEach(key -> uses.computeIfAbsent(key, first -> new ArrayList<>())
                            .add(copy.use(reader))));
            page = page.next();
            batch = copies.naming(page);
        }
        uses.values().forEach(each -> each.sort(Comparator.comparing(MediaUse::title)));
        return uses;
    }
}
