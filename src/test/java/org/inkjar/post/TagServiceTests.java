package org.inkjar.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.inkjar.AsEditor;
import org.inkjar.InkjarTest;
import org.inkjar.Posts;
import org.inkjar.Refusals;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.Slug;
import org.inkjar.common.StaleVersionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

@InkjarTest
@AsEditor
class TagServiceTests {

    private static final PageRequest FIRST_PAGE = PageRequest.of(0, 50);

    private final TagService service;
    private final PublishedTags published;
    private final Posts posts;

    TagServiceTests(TagService service, PublishedTags published, Posts posts) {
        this.service = service;
        this.published = published;
        this.posts = posts;
    }

    @Test
    void keepsANewTag() {
        var tag = service.create(new TagData("#Java 25", "", "About Java"));

        assertThat(tag.data()).isEqualTo(new TagData("Java 25", "java-25", "About Java"));
        assertThat(service.find(tag.id())).contains(tag);
    }

    @ParameterizedTest
    @CsvSource({"C++,c", "🎉,tag", "日本,日本", "Crème,creme"})
    void makesAnAddressOfTheName(String name, String slug) {
        assertThat(create(name).data().slug()).isEqualTo(slug);
    }

    @Test
    void namesThatLookAlikeInAddressesAreDifferentTags() {
        assertThat(List.of(create("C"), create("C++"), create("C#")))
                .extracting(tag -> tag.data().slug())
                .containsExactly("c", "c-2", "c-3");
    }

    @Test
    void rejectsANameThatIsTakenInAnyCase() {
        create("Java");
        var other = create("Web");

        assertThat(Refusals.of(() -> create("JAVA"))).containsOnlyKeys("name");
        assertThat(Refusals.of(() -> service.save(other.id(), other.version(), new TagData("java", "", ""))))
                .containsOnlyKeys("name");
    }

    @Test
    void rejectsASlugThatIsTaken() {
        create("Java");

        assertThat(Refusals.of(() -> service.create(new TagData("Coffee", "java", ""))))
                .containsOnlyKeys("slug");
    }

    @Test
    void aTagMayKeepItsNameAndAddress() {
        var tag = create("java");

        var saved = service.save(tag.id(), tag.version(), new TagData("Java", "java", "New"));

        assertThat(saved.data()).isEqualTo(new TagData("Java", "java", "New"));
    }

    @Test
    void theOldAddressOfARenamedTagLeadsToTheNewOne() {
        posts.taggedWith("Java").published("Title");
        var java = tag("Java");

        var jvm = service.save(java.id(), java.version(), new TagData("JVM", "", ""));
        service.save(jvm.id(), jvm.version(), new TagData("Virtual machine", "", ""));

        assertThat(published.movedFrom(new Slug("java"))).contains(new Slug("virtual-machine"));
        assertThat(published.movedFrom(new Slug("jvm"))).contains(new Slug("virtual-machine"));
        assertThat(posts.draft("Other").data().tags()).isEmpty();
        assertThat(published.find(new Slug("virtual-machine")).orElseThrow().posts())
                .isEqualTo(1);
    }

    @Test
    void refusesAStaleWrite() {
        var tag = create("Java");
        var saved = service.save(tag.id(), tag.version(), new TagData("JVM", "", ""));

        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> service.save(tag.id(), tag.version(), new TagData("Other", "", "")));
        assertThat(service.find(tag.id())).contains(saved);
    }

    @Test
    void tellsWhenTheTagIsGone() {
        var java = create("Java").id();
        var unknown = UUID.randomUUID();

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> service.save(unknown, 0, new TagData("x", "", "")));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> service.delete(unknown));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> service.merge(unknown, java));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> service.merge(java, unknown));
        assertThat(service.find(unknown)).isEmpty();
        assertThat(service.find(java)).isPresent();
    }

    @Test
    void mergesATagIntoAnotherOnEveryPost() {
        var one = posts.taggedWith("web", "js", "css").published("One");
        var both = posts.taggedWith("js", "javascript").published("Both");
        var deleted = posts.taggedWith("js").deleted("Deleted");

        service.merge(tag("js").id(), tag("javascript").id());

        assertThat(posts.current(one.id()).data().tags()).containsExactly("web", "javascript", "css");
        assertThat(posts.current(both.id()).data().tags()).containsExactly("javascript");
        assertThat(posts.current(deleted.id()).data().tags()).containsExactly("javascript");
        assertThat(published.find(new Slug("js"))).isEmpty();
        assertThat(published.movedFrom(new Slug("js"))).contains(new Slug("javascript"));
    }

    @Test
    void mergesInAChain() {
        posts.taggedWith("a", "b", "c").published("Title");

        service.merge(tag("a").id(), tag("b").id());
        service.merge(tag("b").id(), tag("c").id());

        assertThat(published.movedFrom(new Slug("a"))).contains(new Slug("c"));
        assertThat(published.movedFrom(new Slug("b"))).contains(new Slug("c"));
        assertThat(published.list())
                .singleElement()
                .extracting(PublishedTag::posts)
                .isEqualTo(1L);
    }

    @Test
    void refusesToMergeATagIntoItself() {
        var tag = create("java");

        assertThat(Refusals.of(() -> service.merge(tag.id(), tag.id()))).containsOnlyKeys("into");
        assertThat(service.find(tag.id())).contains(tag);
    }

    @Test
    void takesADeletedTagOffEveryPost() {
        var post = posts.taggedWith("a", "b", "c").published("Title");

        service.delete(tag("b").id());

        assertThat(posts.current(post.id()).data().tags()).containsExactly("a", "c");
        assertThat(published.find(new Slug("b"))).isEmpty();
        assertThat(published.movedFrom(new Slug("b"))).isEmpty();
    }

    @Test
    void aMergedOrDeletedTagCanBeMadeAnew() {
        create("a");
        create("b");
        service.merge(tag("a").id(), tag("b").id());

        assertThat(create("a").data().slug()).isEqualTo("a");
        service.delete(tag("a").id());
        assertThat(create("a").data().slug()).isEqualTo("a");
    }

    @Test
    void countsDraftsButNotDeletedPosts() {
        posts.taggedWith("java").draft("A");
        posts.taggedWith("java", "web").published("B");
        posts.taggedWith("java").deleted("C");
        create("unused");

        assertThat(service.list("", FIRST_PAGE))
                .extracting(TagListItem::name, TagListItem::posts)
                .containsExactly(tuple("java", 2L), tuple("unused", 0L), tuple("web", 1L));
        assertThat(service.count("")).isEqualTo(3);
    }

    @Test
    void sortsByWhatMayBeSortedBy() {
        posts.taggedWith("b").draft("A");
        create("c");
        create("a");

        assertThat(names(Sort.by("name").descending())).containsExactly("c", "b", "a");
        assertThat(names(Sort.by("posts").descending())).containsExactly("b", "a", "c");
        assertThat(names(Sort.by("slug"))).containsExactly("a", "b", "c");
        assertThat(names(Sort.by("nameKey; drop table tag"))).containsExactly("a", "b", "c");
    }

    @ParameterizedTest
    @CsvSource({"ja,Java", "%,100%", "_,snake_case", "!,Hey!", "nothing,"})
    void findsTextInNamesWithoutWildcards(String text, String name) {
        List.of("Java", "100%", "snake_case", "Hey!").forEach(this::create);
        var expected = name == null ? List.of() : List.of(name);

        assertThat(service.list(text, FIRST_PAGE)).extracting(TagListItem::name).isEqualTo(expected);
        assertThat(service.names(text, FIRST_PAGE)).isEqualTo(expected);
        assertThat(service.count(text)).isEqualTo(expected.size());
    }

    @Test
    void readersSeeTagsOfPublicPostsTheMostUsedFirst() {
        posts.taggedWith("rare", "common").published("A");
        posts.taggedWith("common").published("B");
        posts.taggedWith("hidden").draft("C");
        posts.taggedWith("about").pages().published("D");

        assertThat(published.list()).extracting(PublishedTag::name).containsExactly("common", "rare");
        assertThat(published.find(new Slug("common")).orElseThrow().posts()).isEqualTo(2);
        assertThat(published.find(new Slug("hidden"))).isEmpty();
        assertThat(published.find(new Slug("about"))).isEmpty();
        assertThat(published.find(new Slug("unknown"))).isEmpty();
    }

    private TagDetails create(String name) {
        return service.create(new TagData(name, "", ""));
    }

    private TagDetails tag(String name) {
        return service.list(name, FIRST_PAGE).stream()
                .filter(tag -> tag.name().equals(name))
                .findFirst()
                .flatMap(tag -> service.find(tag.id()))
                .orElseThrow();
    }

    private List<String> names(Sort sort) {
        return service.list("", PageRequest.of(0, 50, sort)).stream()
                .map(TagListItem::name)
                .toList();
    }
}
