package org.inkjar.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.inkjar.AsOwner;
import org.inkjar.AtTheSameTime;
import org.inkjar.InkjarTest;
import org.inkjar.Posts;
import org.inkjar.common.Paged;
import org.inkjar.post.PostKind;
import org.inkjar.post.PostService;
import org.inkjar.post.PublishingService;
import org.inkjar.post.TagData;
import org.inkjar.post.TagLink;
import org.inkjar.post.TagService;
import org.inkjar.post.TrashService;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

/** The index follows the database, whatever is done. */
@InkjarTest
@AsOwner
class SearchTests {

    private final Search search;
    private final IndexUpdates updates;
    private final Posts posts;
    private final PostService postService;
    private final PublishingService publishing;
    private final TrashService trash;
    private final TagService tags;
    private final JdbcTemplate jdbc;

    SearchTests(
            Search search,
            IndexUpdates updates,
            Posts posts,
            PostService postService,
            PublishingService publishing,
            TrashService trash,
            TagService tags,
            JdbcTemplate jdbc) {
        this.search = search;
        this.updates = updates;
        this.posts = posts;
        this.postService = postService;
        this.publishing = publishing;
        this.trash = trash;
        this.tags = tags;
        this.jdbc = jdbc;
    }

    @Test
    void findsPostsAndPagesInEverythingThatIsRead() {
        posts.taggedWith("tagword")
                .summarisedAs("summaryword")
                .saying("Some **bodyword** here.")
                .published("Titleword");
        posts.pages().saying("bodyword").published("About");

        assertThat(found("titleword")).containsExactly("/posts/titleword");
        assertThat(found("tagword")).containsExactly("/posts/titleword");
        assertThat(found("summaryword")).containsExactly("/posts/titleword");
        assertThat(found("bodyword")).containsExactlyInAnyOrder("/posts/titleword", "/about");
    }

    @Test
    void aHitSaysWhatAReaderWantsToKnow() {
        var post = posts.taggedWith("c++").saying("Some **bodyword** here.").published("Titleword");
        posts.pages().published("Other titleword");
        settle();

        var hits = search.find("titleword", 1, 10).items();

        assertThat(hits).extracting(SearchHit::kind).containsExactlyInAnyOrder(PostKind.POST, PostKind.PAGE);
        var hit = hits.stream()
                .filter(each -> each.id().equals(post.id()))
                .findFirst()
                .orElseThrow();
        assertThat(hit.publishedAt()).isEqualTo(post.publishedAt());
        assertThat(hit.language()).isEqualTo("en");
        assertThat(hit.title()).containsExactly(new Fragment("Titleword", true));
        assertThat(hit.passage()).containsExactly(new Fragment("Some bodyword here.", false));
        assertThat(hit.tags()).extracting(TagLink::path).containsExactly("/tags/c");
    }

    @Test
    void neverFindsWhatIsNotPublic() {
        posts.draft("Word one");
        posts.scheduled("Word two");
        posts.withdrawn("Word three");
        posts.deleted("Word four");
        posts.pages().draft("Word five");

        assertThat(found("word")).isEmpty();
    }

    @Test
    void followsAPostFromItsDraftToItsEnd() {
        var draft = posts.saying("firstword").draft("Post");
        assertThat(found("firstword")).isEmpty();

        var published = posts.publish(draft);
        assertThat(found("firstword")).hasSize(1);

        var edited = postService.save(
                published.id(),
                published.version(),
                published.data().toBuilder().body("secondword").build());
        assertThat(found("firstword")).isEmpty();
        assertThat(found("secondword")).hasSize(1);

        var withdrawn = publishing.withdraw(edited.id(), edited.version());
        assertThat(found("secondword")).isEmpty();

        var again = posts.publish(withdrawn);
        assertThat(found("secondword")).hasSize(1);

        posts.delete(again);
        assertThat(found("secondword")).isEmpty();

        trash.restore(List.of(again.id()));
        assertThat(found("secondword")).hasSize(1);
    }

    @Test
    void findsAnEditedPostAtItsNewAddress() {
        var post = posts.published("Old word");
        settle();

        posts.retitle(post, "New word");

        assertThat(found("word")).containsExactly("/posts/new-word");
    }

    @Test
    void followsTheTags() {
        posts.taggedWith("oldname").published("One");
        posts.taggedWith("other").published("Two");
        assertThat(found("oldname")).containsExactly("/posts/one");

        tags.save(tag("oldname"), 0, new TagData("newname", "", ""));
        assertThat(found("oldname")).isEmpty();
        assertThat(found("newname")).containsExactly("/posts/one");

        tags.merge(tag("other"), tag("newname"));
        assertThat(found("other")).isEmpty();
        assertThat(found("newname")).containsExactlyInAnyOrder("/posts/one", "/posts/two");

        tags.delete(tag("newname"));
        assertThat(found("newname")).isEmpty();
    }

    @Test
    void forgetsWhatIsRemovedForGood() {
        var post = posts.deleted("Removed word");
        settle();

        trash.purge(List.of(post.id()));

        assertThat(found("removed")).isEmpty();
    }

    @Test
    void showsNothingThatWasTakenBackBeforeTheIndexKnows() {
        posts.published("Secret word");
        settle();

        jdbc.update("update post set deleted_at = current_timestamp");

        assertThat(search.find("secret", 1, 10).items()).isEmpty();
        assertThat(search.find("secret", 1, 10).totalItems()).isZero();
    }

    @Test
    void comesInPages() {
        IntStream.rangeClosed(1, 5).forEach(n -> posts.published("Word " + n));
        settle();

        var page = search.find("word", 2, 2);

        assertThat(page.items()).extracting(SearchHit::path).containsExactly("/posts/word-3", "/posts/word-2");
        assertThat(page.totalPages()).isEqualTo(3);
        assertThat(page.totalItems()).isEqualTo(5);
        assertThat(search.find("word", Integer.MAX_VALUE, 10).items()).isEmpty();
        assertThat(search.find("...", 1, 10)).isEqualTo(new Paged<SearchHit>(List.of(), 1, 1, 0));
    }

    @Test
    void saysWhenEveryChangeIsIn() {
        posts.published("Word");
        settle();

        assertThat(search.isCurrent()).isTrue();
        assertThat(search.isReady()).isTrue();
    }

    @Test
    void canBeSearchedWhileItIsWritten() {
        posts.published("Word");
        settle();

        var outcomes = AtTheSameTime.times(4, () -> {
            for (int i = 0; i < 20; i++) {
                updates.request();
                assertThat(search.find("word", 1, 10).items()).hasSize(1);
            }
            return "done";
        });

        assertThat(outcomes).containsOnly("done");
    }

    @Test
    void manyAreWrittenInBatches() {
        IntStream.rangeClosed(1, 201).forEach(n -> posts.published("Word " + n));
        settle();

        assertThat(search.find("word", 1, 10).totalItems()).isEqualTo(201);
    }

    private List<String> found(String query) {
        settle();
        return search.find(query, 1, 50).items().stream().map(SearchHit::path).toList();
    }

    /** What a change has asked for is done when the thread that does it comes to this. */
    private void settle() {
        updates.done().join();
    }

    private UUID tag(String name) {
        return tags.list(name, PageRequest.of(0, 1)).getFirst().id();
    }
}
