package org.inkjar.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.inkjar.AsEditor;
import org.inkjar.InkjarTest;
import org.inkjar.Posts;
import org.inkjar.TestClock;
import org.inkjar.common.Slug;
import org.junit.jupiter.api.Test;

@InkjarTest
@AsEditor
class TrashServiceTests {

    private final TrashService trash;
    private final ExpiredPosts expiredPosts;
    private final PostService service;
    private final PublishedPosts published;
    private final Posts posts;
    private final TestClock clock;

    TrashServiceTests(
            TrashService trash,
            ExpiredPosts expiredPosts,
            PostService service,
            PublishedPosts published,
            Posts posts,
            TestClock clock) {
        this.trash = trash;
        this.expiredPosts = expiredPosts;
        this.service = service;
        this.published = published;
        this.posts = posts;
        this.clock = clock;
    }

    @Test
    void aDeletedPostIsNotPublicAndComesBackAsItWas() {
        var post = posts.taggedWith("java").published("Title");

        trash.delete(List.of(post.id()));
        assertThat(published.titles()).isEmpty();

        trash.restore(List.of(post.id()));
        assertThat(posts.current(post.id()))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(post);
        assertThat(published.titles()).hasSize(1);
    }

    @Test
    void nothingHappensToPostsThatDoNotExist() {
        var unknown = List.of(UUID.randomUUID());

        trash.delete(unknown);
        trash.restore(unknown);
        trash.purge(unknown);
    }

    @Test
    void onlyDeletedPostsArePurged() {
        var kept = posts.published("Kept");
        var deleted = posts.taggedWith("java").deleted("Deleted");

        trash.purge(List.of(kept.id(), deleted.id()));

        assertThat(service.find(kept.id())).isPresent();
        assertThat(service.find(deleted.id())).isEmpty();
    }

    @Test
    void aPurgedPostLeavesItsAddresses() {
        var post = posts.published("Old");
        var moved = service.save(post.id(), post.version(), post.data().retitled("New"));
        assertThat(published.movedFrom(PostKind.POST, new Slug("old"))).isPresent();
        posts.delete(moved);

        trash.purge(List.of(post.id()));

        assertThat(published.movedFrom(PostKind.POST, new Slug("old"))).isEmpty();
        assertThat(posts.draft("New").data().slug()).isEqualTo("new");
    }

    @Test
    void deletedPostsAreKeptForThirtyDays() {
        var post = posts.deleted("Title");

        clock.advance(Duration.ofDays(30));
        expiredPosts.remove();
        assertThat(service.find(post.id())).isPresent();

        clock.advance(Duration.ofSeconds(1));
        expiredPosts.remove();
        assertThat(service.find(post.id())).isEmpty();
    }

    @Test
    void noOtherPostExpires() {
        var post = posts.published("Title");
        clock.advance(Duration.ofDays(3650));

        expiredPosts.remove();

        assertThat(service.find(post.id())).isPresent();
    }
}
