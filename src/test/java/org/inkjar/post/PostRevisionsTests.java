package org.inkjar.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.inkjar.AsEditor;
import org.inkjar.InkjarTest;
import org.inkjar.People;
import org.inkjar.Posts;
import org.inkjar.Refusals;
import org.inkjar.TestClock;
import org.inkjar.author.Role;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.Slug;
import org.inkjar.common.StaleVersionException;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.support.TransactionOperations;

@InkjarTest
@AsEditor
class PostRevisionsTests {

    private final PostRevisions history;
    private final PostService service;
    private final TagService tags;
    private final TrashService trash;
    private final PublishedPosts published;
    private final RevisionThinning thinning;
    private final RevisionRepository revisions;
    private final RevisionTextRepository texts;
    private final Posts posts;
    private final People people;
    private final TransactionOperations transactions;
    private final TestClock clock;

    PostRevisionsTests(
            PostRevisions history,
            PostService service,
            TagService tags,
            TrashService trash,
            PublishedPosts published,
            RevisionThinning thinning,
            RevisionRepository revisions,
            RevisionTextRepository texts,
            Posts posts,
            People people,
            TransactionOperations transactions,
            TestClock clock) {
        this.history = history;
        this.service = service;
        this.tags = tags;
        this.trash = trash;
        this.published = published;
        this.thinning = thinning;
        this.revisions = revisions;
        this.texts = texts;
        this.posts = posts;
        this.people = people;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Test
    void everySaveIsKeptWithWhoAndWhen() {
        var ada = people.ada();
        var bob = people.author("Bob");
        people.signIn(ada.id(), Role.EDITOR);
        var post = service.create(PostData.of(PostKind.POST, "Title", "One two.", ada.id()));
        var first = clock.instant();
        var second = clock.advance(Duration.ofHours(1));
        people.signIn(bob.id(), Role.EDITOR);
        save(post, data -> data.title("Better").body("One two three four."));

        assertThat(list(post))
                .containsExactly(
                        new PostRevisionItem(2, "Bob", second, "", "Title, text (+2 words)"),
                        new PostRevisionItem(1, "Ada Lovelace", first, "", "The first that was kept (2 words)"));
        assertThat(history.find(post.id(), 1).orElseThrow().data()).isEqualTo(post.data());
        assertThat(history.find(post.id(), 2).orElseThrow().data())
                .isEqualTo(posts.current(post.id()).data());
    }

    @Test
    void keepsEverythingThatCanBeWritten() {
        var data = PostData.builder()
                .kind(PostKind.PAGE)
                .title("Title")
                .slug("address")
                .summary("Summary")
                .body("Body")
                .cover("/cover.webp")
                .coverAlt("Alt")
                .authorIds(List.of(people.ada().id(), people.author("Bob").id()))
                .tags(List.of("Web", "Java"))
                .language("pt-BR")
                .seoTitle("SEO title")
                .seoDescription("SEO description")
                .canonicalUrl("https://example.com/first")
                .featured(true)
                .build();

        var post = service.create(data);

        assertThat(history.find(post.id(), 1).orElseThrow().data()).isEqualTo(data);
    }

    @Test
    void aSaveThatChangesNothingIsNotKept() {
        var post = posts.saying("Text").draft("Title");

        save(post, data -> data);
        save(post, data -> data.title("  Title "));

        assertThat(list(post)).hasSize(1);
    }

    @Test
    void aSaveThatIsRefusedIsNotKept() {
        var post = posts.draft("Title");
        posts.withSlug("taken").draft("Other");

        assertThat(Refusals.of(() -> save(post, data -> data.slug("taken")))).containsOnlyKeys("slug");
        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() ->
                        service.save(post.id(), post.version() + 1, post.data().retitled("Stale")));

        assertThat(list(post)).hasSize(1);
    }

    @Test
    void publishingIsNoRevision() {
        assertThat(list(posts.published("Title"))).hasSize(1);
    }

    @Test
    void aPostThatIsOlderThanItsHistoryIsKeptBeforeItIsOverwritten() {
        var post = posts.saying("From before.").draft("Title");
        revisions.deleteAll();

        save(post, data -> data);
        assertThat(list(post)).isEmpty();
        clock.advance(Duration.ofDays(1));
        save(post, data -> data.body("From after."));

        assertThat(list(post)).extracting(PostRevisionItem::number).containsExactly(2, 1);
        var before = history.find(post.id(), 1).orElseThrow();
        assertThat(before.data()).isEqualTo(post.data());
        assertThat(before.author()).isEmpty();
        assertThat(before.savedAt()).isBefore(clock.instant());
    }

    @Test
    void whatChangedWithoutASaveIsKeptBeforeItIsOverwritten() {
        var post = posts.taggedWith("js").draft("Title");
        var tag = tags.find(tags.list("js", PageRequest.ofSize(1)).getFirst().id())
                .orElseThrow();
        tags.save(tag.id(), tag.version(), new TagData("JavaScript", "", ""));

        save(post, data -> data.title("Better"));

        assertThat(list(post))
                .extracting(PostRevisionItem::changes)
                .containsExactly("Title", "Tags", "The first that was kept (0 words)");
        assertThat(history.find(post.id(), 2).orElseThrow().data().tags()).containsExactly("JavaScript");
    }

    @Test
    void aTextThatStaysTheSameIsKeptOnce() {
        var body = "word ".repeat(190_000).strip() + ".";
        var post = posts.saying(body).draft("Title");
        save(post, data -> data.title("Better"));
        save(post, data -> data.title("Best"));

        assertThat(list(post)).hasSize(3);
        assertThat(texts.count()).isEqualTo(1);
        assertThat(history.find(post.id(), 1).orElseThrow().data().body()).isEqualTo(body);
    }

    @Test
    void theLongestTextIsKept() {
        var body = "😀".repeat(PostData.MAX_BODY / 2);

        var post = posts.saying(body).draft("Title");

        assertThat(history.find(post.id(), 1).orElseThrow().data().body()).isEqualTo(body);
    }

    @Test
    void saysInAFewWordsWhatChanged() {
        var post = posts.saying("One two three.").draft("Title");
        save(post, data -> data.body("One."));
        save(post, data -> data.body("Two."));
        save(
                post,
                data -> data.summary("Short")
                        .cover("/c.webp")
                        .coverAlt("C")
                        .featured(true)
                        .language("de"));
        save(post, data -> data.body("Two. " + "more ".repeat(1_500)));

        assertThat(list(post))
                .extracting(PostRevisionItem::changes)
                .containsExactly(
                        "Text (+1,500 words)",
                        "Summary, featured, cover, 2 more",
                        "Text",
                        "Text (−2 words)",
                        "The first that was kept (3 words)");
    }

    @Test
    void pagesFollowEachOther() {
        var post = posts.draft("Title 0");
        IntStream.range(1, 7).forEach(i -> save(post, data -> data.title("Title " + i)));

        assertThat(history.list(post.id(), PageRequest.of(1, 3)))
                .extracting(PostRevisionItem::number, PostRevisionItem::changes)
                .containsExactly(tuple(4, "Title"), tuple(3, "Title"), tuple(2, "Title"));
        assertThat(history.list(post.id(), PageRequest.of(5, 3))).isEmpty();
        assertThat(history.count(post.id())).isEqualTo(7);
    }

    @Test
    void comparesWithTheOneBeforeAndWithThePresent() {
        var post = posts.saying("First.").draft("Title");
        save(post, data -> data.body("Second."));
        save(post, data -> data.body("Third.").title("Better"));

        assertThat(history.changes(post.id(), 2)).containsExactly(new PostDifference("Text", "First.", "Second."));
        assertThat(history.changesSince(post.id(), 2))
                .containsExactly(
                        new PostDifference("Title", "Title", "Better"),
                        new PostDifference("Text", "Second.", "Third."));
        assertThat(history.changes(post.id(), 1))
                .contains(new PostDifference("Text", "", "First."))
                .contains(new PostDifference("Authors", "", "Ada Lovelace"));
    }

    @Test
    void restoringIsASaveThatCanBeUndone() {
        var post = posts.saying("First.").published("Title");
        save(post, data -> data.body("Second."));

        var restored = restore(post, 1);

        assertThat(restored.post().data()).isEqualTo(post.data());
        assertThat(published
                        .find(PostKind.POST, new Slug("title"))
                        .orElseThrow()
                        .data()
                        .body())
                .isEqualTo("First.");
        assertThat(list(post)).extracting(PostRevisionItem::number).containsExactly(3, 2, 1);
        assertThat(restored.replaced()).hasValue(2);

        var undone = restore(post, restored.replaced().getAsInt());

        assertThat(undone.post().data().body()).isEqualTo("Second.");
    }

    @Test
    void undoingBringsBackWhatWasNoRevisionYet() {
        var post = posts.saying("First.").taggedWith("js").draft("Title");
        save(post, data -> data.body("Second."));
        tags.delete(tags.list("js", PageRequest.ofSize(1)).getFirst().id());

        var restored = restore(post, 1);

        assertThat(restored.post().data().tags()).containsExactly("js");
        assertThat(restored.replaced()).hasValue(3);
        assertThat(restore(post, 3).post().data().tags()).isEmpty();
    }

    @Test
    void restoringWhatIsThereChangesNothing() {
        var post = posts.draft("Title");

        assertThat(restore(post, 1).replaced()).isEmpty();
        assertThat(list(post)).hasSize(1);
    }

    @Test
    void restoringOverWhatSomebodyElseSavedIsRefused() {
        var post = posts.draft("Title");
        var changed = save(post, data -> data.title("Mine"));
        save(post, data -> data.title("Theirs"));

        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> history.restore(post.id(), changed.version(), 1));

        assertThat(posts.current(post.id()).data().title()).isEqualTo("Theirs");
        assertThat(list(post)).hasSize(3);
    }

    @Test
    void anAddressThatAnotherPostHasNowStaysWithIt() {
        var post = posts.draft("Wanted");
        save(post, data -> data.slug("left"));
        posts.draft("Wanted");

        var restored = restore(post, 1);

        assertThat(restored.movedAway()).isTrue();
        assertThat(restored.post().data().slug()).isEqualTo("left");
    }

    @Test
    void aPageWhoseAddressIsTakenGetsOneOfItsOwn() {
        var page = posts.pages().draft("About");
        save(page, data -> data.kind(PostKind.POST));
        posts.pages().draft("About");

        var restored = restore(page, 1);

        assertThat(restored.movedAway()).isTrue();
        assertThat(restored.post().path()).isEqualTo("/about-2");
    }

    @Test
    void anOldAddressLeadsToTheRestoredOne() {
        var post = posts.published("Old");
        save(post, data -> data.slug("new"));

        assertThat(restore(post, 1).movedAway()).isFalse();

        assertThat(published.find(PostKind.POST, new Slug("old"))).isPresent();
        assertThat(published.movedFrom(PostKind.POST, new Slug("new"))).isPresent();
    }

    @Test
    void aNameIsGivenChangedAndTakenAway() {
        var post = posts.draft("Title");

        history.name(post.id(), 1, new RevisionName(" As  sent "));
        assertThat(list(post).getFirst().name()).isEqualTo("As sent");
        history.name(post.id(), 1, new RevisionName("😀".repeat(40)));
        assertThat(history.find(post.id(), 1).orElseThrow().name()).isEqualTo("😀".repeat(40));
        history.unname(post.id(), 1);
        assertThat(list(post).getFirst().name()).isEmpty();
    }

    @Test
    void refusesNamesThatAreNone() {
        assertThat(Refusals.of(() -> new RevisionName(" \u200b\u202e"))).containsOnlyKeys("name");
        assertThat(Refusals.of(() -> new RevisionName("x".repeat(81)))).containsOnlyKeys("name");
    }

    @Test
    void saysWhatIsNotThere() {
        var post = posts.draft("Title");
        var other = posts.draft("Other");
        save(other, data -> data.title("Another"));
        var nobody = UUID.randomUUID();

        assertThat(history.find(post.id(), 2)).isEmpty();
        assertThat(list(nobody)).isEmpty();
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> history.restore(post.id(), 0, 2));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> history.restore(nobody, 0, 1));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> history.changes(post.id(), 2));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> history.changesSince(nobody, 1));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> history.unname(post.id(), -1));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> history.name(nobody, 1, new RevisionName("Name")));
    }

    @Test
    void deletingKeepsTheHistoryAndPurgingRemovesIt() {
        var kept = posts.saying("Shared.").draft("Kept");
        var post = posts.saying("Shared.").draft("Title");
        save(post, data -> data.body("Its own."));
        trash.delete(List.of(post.id()));
        assertThat(list(post)).hasSize(2);

        trash.purge(List.of(post.id()));

        assertThat(list(post)).isEmpty();
        assertThat(texts.findAll()).extracting(RevisionText::body).containsExactly("Shared.");
        assertThat(history.find(kept.id(), 1)).isPresent();
    }

    @Test
    void thinningRemovesWhatTheRuleDoesNotKeepAndItsTexts() {
        var post = posts.saying("0").draft("Title");
        IntStream.range(1, 6).forEach(i -> {
            clock.advance(Duration.ofMinutes(1));
            save(post, data -> data.body(Integer.toString(i)));
        });
        history.name(post.id(), 2, new RevisionName("Kept"));

        clock.advance(Duration.ofHours(20));
        thinning.thin();
        assertThat(list(post)).hasSize(6);

        clock.advance(Duration.ofHours(4));
        thinning.thin();
        assertThat(list(post)).extracting(PostRevisionItem::number).containsExactly(6, 2);
        assertThat(texts.findAll()).extracting(RevisionText::body).containsExactlyInAnyOrder("5", "1");
        assertThat(list(post).getFirst().changes()).isEqualTo("Text");
    }

    @Test
    void whoeverNamesARevisionWhileItIsThinnedOutKeepsIt() {
        var post = posts.draft("Title");
        save(post, data -> data.title("Second"));
        var read = revisions.savedUntil(clock.instant()).stream()
                .map(RevisionAge::id)
                .toList();
        history.name(post.id(), 1, new RevisionName("Kept"));

        transactions.executeWithoutResult(transaction -> revisions.deleteUnnamed(read));

        assertThat(list(post)).extracting(PostRevisionItem::number).containsExactly(1);
    }

    @Test
    void numbersGoOnAfterThinning() {
        var post = posts.draft("Title");
        clock.advance(Duration.ofMinutes(1));
        save(post, data -> data.title("Second"));
        clock.advance(Duration.ofDays(400));
        thinning.thin();

        save(post, data -> data.title("Third"));

        assertThat(list(post)).extracting(PostRevisionItem::number).containsExactly(3, 2);
    }

    private PostDetails save(PostDetails post, UnaryOperator<PostData.Builder> change) {
        var current = posts.current(post.id());
        return service.save(
                post.id(),
                current.version(),
                change.apply(current.data().toBuilder()).build());
    }

    private RestoredPost restore(PostDetails post, int number) {
        return history.restore(post.id(), posts.current(post.id()).version(), number);
    }

    private List<PostRevisionItem> list(PostDetails post) {
        return list(post.id());
    }

    private List<PostRevisionItem> list(UUID postId) {
        return history.list(postId, PageRequest.ofSize(100));
    }
}
