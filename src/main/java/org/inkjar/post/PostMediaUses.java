package org.inkjar.post;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.inkjar.common.SitePaths;
import org.inkjar.media.MediaKey;
import org.inkjar.media.MediaUses;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The posts and pages whose text or cover names entries of the library, drafts among them. All texts are read for that,
 * so what was found counts until a post changes.
 */
@Component
@Order(0) // before those that only an unsaved text makes
@Transactional(readOnly = true)
class PostMediaUses implements MediaUses {

    /** Texts that are in memory at the same time. */
    private static final int BATCH = 100;

    private final PostRepository posts;
    private volatile Found found = new Found(new State(-1, 0, null), Map.of());

    PostMediaUses(PostRepository posts) {
        this.posts = posts;
    }

    /** What is needed of a post. */
    record Naming(UUID id, String title, String body, String cover) {

        private MediaUse use() {
            return new MediaUse(title, SitePaths.editor(id));
        }
    }

    /** Differs after every change of a post: each raises a version, and one that is added is the latest. */
    record State(long posts, long versions, @Nullable Instant updatedAt) {}

    private record Found(State state, Map<MediaKey, List<MediaUse>> uses) {}

    @Override
    public Map<MediaKey, List<MediaUse>> all() {
        var last = found;
        var state = posts.state();
        if (!last.state.equals(state)) {
            last = new Found(state, read());
            found = last;
        }
        return last.uses;
    }

    private Map<MediaKey, List<MediaUse>> read() {
        var uses = new HashMap<MediaKey, List<MediaUse>>();
        var batch = posts.naming(new UUID(0, 0), Limit.of(BATCH));
        while (!batch.isEmpty()) {
            batch.forEach(post -> MediaAddresses.in(post.body, post.cover)
                    .forEach(key -> uses.computeIfAbsent(key, first -> new ArrayList<>())
                            .add(post.use())));
            batch = posts.naming(batch.getLast().id(), Limit.of(BATCH));
        }
        uses.values().forEach(each -> each.sort(Comparator.comparing(MediaUse::title)));
        return uses;
    }
}
