package org.inkjar.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inkjar.People.asEditor;

import java.util.List;
import java.util.UUID;
import org.inkjar.AtTheSameTime;
import org.inkjar.InkjarTest;
import org.inkjar.People;
import org.inkjar.Posts;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.StaleVersionException;
import org.junit.jupiter.api.RepeatedTest;

@InkjarTest
class ConcurrentWritesTests {

    private static final int THREADS = 4;

    private final PostService service;
    private final TagService tags;
    private final PublishingService publishing;
    private final PostRevisions history;
    private final RevisionThinning thinning;
    private final Posts posts;
    private final People people;

    ConcurrentWritesTests(
            PostService service,
            TagService tags,
            PublishingService publishing,
            PostRevisions history,
            RevisionThinning thinning,
            Posts posts,
            People people) {
        this.service = service;
        this.tags = tags;
        this.publishing = publishing;
        this.history = history;
        this.thinning = thinning;
        this.posts = posts;
        this.people = people;
    }

    @RepeatedTest(5)
    void oneOfManySavesWinsAndTheOthersAreStale() {
        var post = posts.draft("Title");

        var outcomes = AtTheSameTime.times(
                THREADS,
                () -> asEditor(() ->
                        service.save(post.id(), post.version(), post.data().retitled(ownTitle()))));

        assertThat(outcomes)
                .filteredOn(PostDetails.class::isInstance)
                .hasSize(1)
                .contains(posts.current(post.id()));
        assertThat(outcomes).filteredOn(StaleVersionException.class::isInstance).hasSize(THREADS - 1);
        assertThat(revisionsOf(post)).isEqualTo(2);
    }

    @RepeatedTest(5)
    void oneOfManyWhoRestoreWins() {
        var post = posts.saying("First.").draft("Title");
        var changed = asEditor(() -> service.save(
                post.id(),
                post.version(),
                post.data().toBuilder().body("Second.").build()));

        var outcomes =
                AtTheSameTime.times(THREADS, () -> asEditor(() -> history.restore(post.id(), changed.version(), 1)));

        assertThat(outcomes).filteredOn(RestoredPost.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(StaleVersionException.class::isInstance).hasSize(THREADS - 1);
        assertThat(revisionsOf(post)).isEqualTo(3);
    }

    @RepeatedTest(5)
    void postsOfTheSameTextShareItWhoeverComesFirst() {
        var text = "Shared by " + UUID.randomUUID();

        var outcomes = AtTheSameTime.times(THREADS, () -> {
            var post = posts.saying(text).draft(ownTitle());
            thinning.thin();
            return post;
        });

        assertThat(outcomes)
                .hasOnlyElementsOfType(PostDetails.class)
                .allSatisfy(post -> assertThat(asEditor(() -> history.find(((PostDetails) post).id(), 1))
                                .orElseThrow()
                                .data()
                                .body())
                        .isEqualTo(text));
    }

    @RepeatedTest(5)
    void postsOfTheSameTitleGetAddressesOfTheirOwn() {
        var ada = people.ada().id();

        var outcomes = AtTheSameTime.times(
                THREADS, () -> asEditor(() -> service.create(PostData.of(PostKind.POST, "Title", "", ada))));

        assertThat(outcomes)
                .extracting(outcome ->
                        outcome instanceof PostDetails post ? post.data().slug() : outcome)
                .containsExactlyInAnyOrder("title", "title-2", "title-3", "title-4");
    }

    @RepeatedTest(5)
    void oneOfManyGetsTheAddressThatAllChose() {
        var data = withSlug("chosen");

        var outcomes = AtTheSameTime.times(THREADS, () -> asEditor(() -> service.create(data)));

        assertThat(outcomes).filteredOn(PostDetails.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(InvalidInputException.class::isInstance).hasSize(THREADS - 1);
    }

    @RepeatedTest(5)
    void aTagThatManyMakeIsMadeOnce() {
        var outcomes =
                AtTheSameTime.times(THREADS, () -> posts.taggedWith("new").draft(ownTitle()));

        assertThat(outcomes).hasOnlyElementsOfType(PostDetails.class);
        assertThat(asEditor(() -> tags.count("new"))).isEqualTo(1);
    }

    @RepeatedTest(5)
    void manyCanPublishTheSamePosts() {
        var ids = List.of(posts.draft("A").id(), posts.draft("B").id());

        var outcomes = AtTheSameTime.times(
                THREADS,
                () -> asEditor(() -> {
                    publishing.publishAll(ids);
                    return "done";
                }));

        assertThat(outcomes).containsOnly("done");
        assertThat(ids).allMatch(id -> posts.current(id).status() == PostStatus.PUBLISHED);
    }

    private long revisionsOf(PostDetails post) {
        return asEditor(() -> history.count(post.id()));
    }

    private PostData withSlug(String slug) {
        return new PostData(
                PostKind.POST,
                "Title",
                slug,
                "",
                "",
                "",
                "",
                List.of(people.ada().id()),
                List.of(),
                "en",
                "",
                "",
                "",
                false);
    }

    private static String ownTitle() {
        return "By " + UUID.randomUUID();
    }
}
