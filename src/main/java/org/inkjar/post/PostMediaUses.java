package org.inkjar.post;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Words;
import org.inkjar.media.MediaKey;
import org.inkjar.media.MediaUses;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The posts and pages whose text or cover names entries of the library, drafts among them. All texts are read for that,
 * so what was found counts until a post changes, for everybody: each is
 * told what they may read.
 */
@Component
@Order(0) // before those that only an unsaved text makes
@Transactional(readOnly = true)
class PostMediaUses implements MediaUses {

    /** Texts that are in memory at the same time. */
    private static final int BATCH = 100;

    private final PostRepository posts;
    private final PostAccess access;
    private final PostRights rights;
    private volatile Found found = new Found(new State(-1, 0, null), Map.of());

    PostMediaUses(PostRepository posts, PostAccess access, PostRights rights) {
        this.posts = posts;
        this.access = access;
        this.rights = rights;
    }

    /** What is needed of a post. */
    record Naming(UUID id, String title, PostStatus status, String body, String cover) {

        private Place place() {
            return new Place(id, title, status == PostStatus.PUBLISHED);
        }
    }

    private record Place(UUID postId, String title, boolean isPublic) {

        private MediaUse use(boolean isOpen) {
            var told = isOpen || isPublic ? title : Words.of("post.media.draft");
            return new MediaUse(told, SitePaths.editor(postId), isOpen);
        }
    }

    /** Differs after every change of a post: each raises a version, and one that is added is the latest. */
    record State(long posts, long versions, @Nullable Instant updatedAt) {}

    private record Found(State state, Map<MediaKey, List<Place>> places) {}

    @Override
    public Map<MediaKey, List<MediaUse>> all() {
        var last = found;
        var state = posts.state();
        if (!last.state.equals(state)) {
            last = new Found(state, read());
            found = last;
        }
        return told(last.places);
    }

    private Map<MediaKey, List<MediaUse>> told(Map<MediaKey, List<Place>> places) {
        var own = rights.haveAll() ? Set.<UUID>of() : posts.idsBy(access.me());
        var uses = new HashMap<MediaKey, List<MediaUse>>();
        places.forEach((key, each) -> uses.put(
                key,
                each.stream()
                        .map(place -> place.use(rights.haveAll() || own.contains(place.postId())))
                        .sorted(Comparator.comparing(MediaUse::title))
                        .toList()));
        return uses;
    }

    private Map<MediaKey, List<Place>> read() {
        var places = new HashMap<MediaKey, List<Place>>();
        var batch = posts.naming(new UUID(0, 0), Limit.of(BATCH));
        while (!batch.isEmpty()) {
            batch.forEach(post -> MediaAddresses.in(post.body, post.cover)
                    .forEach(key -> places.computeIfAbsent(key, first -> new ArrayList<>())
                            .add(post.place())));
            batch = posts.naming(batch.getLast().id(), Limit.of(BATCH));
        }
        return places;
    }
}
