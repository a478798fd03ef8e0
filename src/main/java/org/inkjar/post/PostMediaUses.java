package org.inkjar.post;

import java.util.List;
import java.util.UUID;
import org.inkjar.common.SitePaths;
import org.inkjar.media.MediaKey;
import org.inkjar.media.MediaUses;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The posts and pages whose text or cover names an entry of the library, drafts among them. */
@Component
@Transactional(readOnly = true)
class PostMediaUses implements MediaUses {

    private final PostRepository posts;

    PostMediaUses(PostRepository posts) {
        this.posts = posts;
    }

    /** Whatever name and version follow the key. */
    @Override
    public List<MediaUse> of(MediaKey key) {
        return posts.findNaming("%" + SitePaths.media(key.value(), "") + "%").stream()
                .map(post -> new MediaUse(post.title(), SitePaths.editor(post.id())))
                .toList();
    }

    /** What is needed of a post. */
    record Naming(UUID id, String title) {}
}
