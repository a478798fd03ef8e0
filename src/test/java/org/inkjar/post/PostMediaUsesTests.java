package org.inkjar.post;

import static org.assertj.core.api.Assertions.assertThat;

import org.inkjar.InkjarTest;
import org.inkjar.Posts;
import org.inkjar.common.SitePaths;
import org.inkjar.media.MediaKey;
import org.inkjar.media.MediaUses;
import org.inkjar.media.MediaUses.MediaUse;
import org.junit.jupiter.api.Test;

@InkjarTest
class PostMediaUsesTests {

    private static final MediaKey KEY = new MediaKey("0123456789ab");

    private final MediaUses uses;
    private final Posts posts;

    PostMediaUsesTests(MediaUses uses, Posts posts) {
        this.uses = uses;
        this.posts = posts;
    }

    @Test
    void findsTextsAndCoversThatNameIt() {
        var text = posts.saying("![A cat](/media/0123456789ab/cat.png?v=1)").draft("B");
        posts.withCover("/media/0123456789ab/cat.png", "A cat").published("A");
        posts.pages().saying("<https://example.com/media/0123456789ab/cat.png>").published("C");
        posts.saying("/media/0123456789ac/cat.png").published("D");

        assertThat(uses.of(KEY)).extracting(MediaUse::title).containsExactly("A", "B", "C");
        assertThat(uses.of(KEY)).contains(new MediaUse("B", SitePaths.editor(text.id())));
    }

    @Test
    void whatIsDeletedDoesNotCount() {
        posts.delete(posts.saying("/media/0123456789ab/cat.png").published("A"));

        assertThat(uses.of(KEY)).isEmpty();
    }
}
