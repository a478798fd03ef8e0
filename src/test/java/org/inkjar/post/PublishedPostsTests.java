package org.inkjar.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.inkjar.InkjarTest;
import org.inkjar.People;
import org.inkjar.Posts;
import org.inkjar.TestClock;
import org.inkjar.common.Paged;
import org.inkjar.common.Slug;
import org.junit.jupiter.api.Test;

@InkjarTest
class PublishedPostsTests {

    private static final Slug JAVA = new Slug("java");

    private final PublishedPosts published;
    private final PublishingService publishing;
    private final Posts posts;
    private final People people;

    PublishedPostsTests(PublishedPosts published, PublishingService publishing, Posts posts, People people) {
        this.published = published;
        this.publishing = publishing;
        this.posts = posts;
        this.people = people;
    }

    @Test
    void nothingThatIsNotPublicIsFoundAnywhere() {
        var hidden = posts.taggedWith("java");
        hidden.draft("Draft");
        hidden.scheduled("Scheduled");
        hidden.withdrawn("Withdrawn");
        hidden.deleted("Deleted");
        hidden.pages().draft("About");

        assertThat(published.list(1, 50).items()).isEmpty();
        assertThat(published.listByTag(JAVA, 1, 50).items()).isEmpty();
        assertThat(published.listByAuthor(people.ada().id(), 1, 50).items()).isEmpty();
        assertThat(published.titles()).isEmpty();
        assertThat(published.newest(50)).isEmpty();
        assertThat(Stream.of("draft", "scheduled", "withdrawn", "deleted").map(Slug::new))
                .allSatisfy(
                        slug -> assertThat(published.find(PostKind.POST, slug)).isEmpty());
        assertThat(published.find(PostKind.PAGE, new Slug("about"))).isEmpty();
    }

    @Test
    void aPageIsFoundButNotListed() {
        posts.taggedWith("java").pages().published("About");

        assertThat(published.find(PostKind.PAGE, new Slug("about"))).isPresent();
        assertThat(published.find(PostKind.POST, new Slug("about"))).isEmpty();
        assertThat(published.list(1, 50).items()).isEmpty();
        assertThat(published.listByTag(JAVA, 1, 50).items()).isEmpty();
        assertThat(published.listByAuthor(people.ada().id(), 1, 50).items()).isEmpty();
        assertThat(published.titles()).isEmpty();
    }

    @Test
    void theNewestStandFirst() {
        posts.taggedWith("java").published("A");
        posts.taggedWith("java").published("B");
        posts.published("C");

        assertThat(titles(published.list(1, 50))).containsExactly("C", "B", "A");
        assertThat(titles(published.listByTag(JAVA, 1, 50))).containsExactly("B", "A");
        assertThat(published.titles()).extracting(PostTitle::title).containsExactly("C", "B", "A");
        assertThat(published.newest(2)).extracting(PostTitle::title).containsExactly("C", "B");
    }

    @Test
    void listsTheSharedWorkOfEveryAuthor() {
        var bob = people.author("Bob");
        posts.by(bob, people.ada()).published("Together");
        posts.published("Alone");

        assertThat(titles(published.listByAuthor(bob.id(), 1, 50))).containsExactly("Together");
        assertThat(published.list(1, 1).items().getFirst().authors()).containsExactly(people.ada());
        assertThat(published
                        .find(PostKind.POST, new Slug("together"))
                        .orElseThrow()
                        .authors())
                .containsExactly(bob, people.ada());
    }

    @Test
    void aTeaserIntroducesThePost() {
        posts.taggedWith("web", "java")
                .summarisedAs("A summary")
                .saying("The body")
                .published("Title");
        posts.saying("The beginning of the body").published("Other");

        assertThat(published.list(1, 50).items())
                .extracting(PostTeaser::summary)
                .containsExactly("The beginning of the body", "A summary");
        assertThat(published.list(1, 50).items().getLast().tags())
                .extracting(TagLink::path)
                .containsExactly("/tags/web", "/tags/java");
    }

    @Test
    void comesInPages() {
        for (int i = 1; i <= 5; i++) {
            posts.published("Post " + i);
        }

        assertThat(titles(published.list(1, 2))).containsExactly("Post 5", "Post 4");
        assertThat(titles(published.list(3, 2))).containsExactly("Post 1");
        assertThat(published.list(3, 2))
                .satisfies(page -> assertThat(page.totalPages()).isEqualTo(3))
                .satisfies(page -> assertThat(page.hasPrevious()).isTrue())
                .satisfies(page -> assertThat(page.hasNext()).isFalse());
    }

    @Test
    void beyondTheEndThereIsNothing() {
        posts.published("Title");

        for (int page : List.of(2, 1_000, Integer.MAX_VALUE)) {
            assertThat(published.list(page, 10).items()).isEmpty();
            assertThat(published.list(page, 10).totalItems()).isEqualTo(1);
        }
    }

    @Test
    void anEmptyBlogHasOneEmptyPage() {
        assertThat(published.list(1, 10)).isEqualTo(new Paged<PostTeaser>(List.of(), 1, 1, 0));
    }

    @Test
    void leadsToTheNextPostInBothDirections() {
        posts.published("A");
        posts.published("B");
        posts.draft("Draft");
        posts.pages().published("About");
        posts.published("C");

        assertThat(neighbours("a")).containsExactly("B", "-");
        assertThat(neighbours("b")).containsExactly("C", "A");
        assertThat(neighbours("c")).containsExactly("-", "B");
        var page = published.find(PostKind.PAGE, new Slug("about")).orElseThrow();
        assertThat(page.newer()).isEmpty();
        assertThat(page.older()).isEmpty();
    }

    @Test
    void postsOfTheSameInstantFormOneChain() {
        var ids = Stream.of("A", "B", "C", "D")
                .map(posts::draft)
                .map(PostDetails::id)
                .toList();
        People.asEditor(() -> {
            publishing.publishAll(ids);
            return ids;
        });

        var listed = published.titles();
        var walked = Stream.iterate(
                        published.find(PostKind.POST, listed.getFirst().slug()),
                        post -> post.isPresent(),
                        post -> post.flatMap(PublishedPost::older)
                                .flatMap(older -> published.find(PostKind.POST, older.slug())))
                .map(post -> post.orElseThrow().data().title())
                .limit(10)
                .toList();

        assertThat(listed)
                .extracting(PostTitle::publishedAt)
                .containsOnly(listed.getFirst().publishedAt());
        assertThat(walked)
                .hasSize(4)
                .isEqualTo(listed.stream().map(PostTitle::title).toList());
    }

    @Test
    void anOldAddressLeadsOnlyToAPublicPost() {
        var post = posts.published("Old");
        var moved = posts.retitle(post, "New");
        assertThat(published.movedFrom(PostKind.POST, new Slug("old"))).contains("/posts/new");

        posts.delete(moved);

        assertThat(published.movedFrom(PostKind.POST, new Slug("old"))).isEmpty();
        assertThat(published.movedFrom(PostKind.POST, new Slug("never-there"))).isEmpty();
    }

    @Test
    void theNewestCanBeReadInFull() {
        var bob = people.author("Bob");
        posts.taggedWith("java").saying("A *long* text").by(bob, people.ada()).published("A");
        posts.published("B");
        posts.taggedWith("java").draft("Draft");
        posts.taggedWith("java").pages().published("About");

        assertThat(published.newestInFull(1)).extracting(PublishedPost::path).containsExactly("/posts/b");
        assertThat(published.newestInFull(JAVA, 20)).singleElement().satisfies(post -> {
            assertThat(post.content().html().value()).contains("<em>long</em>");
            assertThat(post.summary()).isEqualTo("A long text");
            assertThat(post.authors()).containsExactly(bob, people.ada());
            assertThat(post.tags()).extracting(TagLink::name).containsExactly("java");
        });
        assertThat(published.newestInFull(new Slug("unknown"), 20)).isEmpty();
    }

    @Test
    void whatReadersCouldSeeOnceIsGone() {
        posts.withdrawn("Withdrawn");
        posts.deleted("Deleted");
        posts.delete(posts.withdrawn("Withdrawn and deleted"));
        posts.pages().withdrawn("About");

        assertThat(Stream.of("withdrawn", "deleted", "withdrawn-and-deleted"))
                .allSatisfy(slug -> assertThat(published.isGone(PostKind.POST, new Slug(slug)))
                        .isTrue());
        assertThat(published.isGone(PostKind.PAGE, new Slug("about"))).isTrue();
    }

    @Test
    void whatReadersNeverSawIsNotGone() {
        posts.draft("Draft");
        posts.scheduled("Scheduled");
        posts.delete(posts.draft("Deleted draft"));
        posts.delete(posts.scheduled("Deleted scheduled"));

        assertThat(Stream.of("draft", "scheduled", "deleted-draft", "deleted-scheduled", "never-there"))
                .allSatisfy(slug -> assertThat(published.isGone(PostKind.POST, new Slug(slug)))
                        .isFalse());
    }

    @Test
    void whatReadersSeeIsNotGone() {
        posts.published("Public");
        posts.publish(posts.withdrawn("Back again"));
        posts.pages().withdrawn("Public");

        assertThat(published.isGone(PostKind.POST, new Slug("public"))).isFalse();
        assertThat(published.isGone(PostKind.POST, new Slug("back-again"))).isFalse();
    }

    @Test
    void showsWhatWasWrittenAndWhen() {
        var post = posts.saying("The *body*").published("Title");

        var found = published.find(PostKind.POST, new Slug("title")).orElseThrow();

        assertThat(found.data()).isEqualTo(post.data());
        assertThat(found.publishedAt()).isEqualTo(post.publishedAt()).isEqualTo(TestClock.START.plusSeconds(60));
        assertThat(found.content().html().value()).contains("body");
        assertThat(found.cover()).isEmpty();
    }

    private List<String> neighbours(String slug) {
        var post = published.find(PostKind.POST, new Slug(slug)).orElseThrow();
        return List.of(
                post.newer().map(PostTitle::title).orElse("-"),
                post.older().map(PostTitle::title).orElse("-"));
    }

    private static List<String> titles(Paged<PostTeaser> page) {
        return page.items().stream().map(PostTeaser::title).toList();
    }
}
