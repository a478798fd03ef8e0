package org.inkjar.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.inkjar.AsEditor;
import org.inkjar.InkjarTest;
import org.inkjar.People;
import org.inkjar.Posts;
import org.inkjar.author.AuthorProfile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

@InkjarTest
@AsEditor
class PostListTests {

    private static final PageRequest FIRST_PAGE = PageRequest.of(0, 50);

    private final PostList list;
    private final TagService tags;
    private final Posts posts;
    private final People people;

    PostListTests(PostList list, TagService tags, Posts posts, People people) {
        this.list = list;
        this.tags = tags;
        this.posts = posts;
        this.people = people;
    }

    @Test
    void showsEverythingButDeletedPostsTheLatestChangeFirst() {
        posts.draft("A");
        posts.scheduled("B");
        posts.published("C");
        posts.withdrawn("D");
        posts.deleted("E");
        posts.pages().published("F");

        assertThat(titles(PostFilter.ALL)).containsExactly("F", "D", "C", "B", "A");
    }

    @Test
    void exportsWhatTheFilterLetsThroughInTheOrderThatIsAskedFor() {
        posts.taggedWith("a, b").published("=cmd|' /C calc'!A0");
        posts.published("B \"quoted\"");
        posts.draft("C");

        var csv = new StringBuilder();
        list.export(new PostFilter("", null, PostStatus.PUBLISHED, null, false), Sort.by("title"), csv);

        assertThat(csv.toString().lines().map(line -> line.split(",")[0]))
                .containsExactly("\uFEFFTitle", "'=cmd|' /C calc'!A0", "\"B \"\"quoted\"\"\"");
        assertThat(csv)
                .contains(
                        "Problems,Suggestions",
                        "\"a, b\"",
                        "published",
                        "Ada Lovelace",
                        "2026-03-14T",
                        "/posts/b-quoted");
    }

    @Test
    void aRowNamesAuthorsAndTagsInTheirOrder() {
        var post = posts.by(people.author("Zoe"), people.author("Bob"))
                .taggedWith("web", "java")
                .published("Title");

        assertThat(list.list(PostFilter.ALL, FIRST_PAGE)).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(post.id());
            assertThat(row.authors()).extracting(AuthorProfile::name).containsExactly("Zoe", "Bob");
            assertThat(row.byline()).isEqualTo("Zoe, Bob");
            assertThat(row.tags()).containsExactly("web", "java");
            assertThat(row.path()).isEqualTo("/posts/title");
            assertThat(row.publishedAt()).isEqualTo(post.publishedAt());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "100,'100% sure'",
        "%,'100% sure'",
        "_,snake_case",
        "!,Done!",
        "SNAKE,snake_case",
        "' done ',Done!",
        "straße,Straße",
        "ünï,Ünïcode",
        "snake-case,snake_case",
        "the summary,Quiet",
        "\\,Back\\slash",
        "' or ''1''=''1',"
    })
    void findsTextInTitleAddressAndSummaryWithoutWildcards(String text, @Nullable String title) {
        List.of("100% sure", "snake_case", "Done!", "Straße", "Ünïcode", "Back\\slash")
                .forEach(posts::draft);
        posts.summarisedAs("In the summary").draft("Quiet");

        assertThat(titles(filter(text, null, null, null, false))).isEqualTo(title == null ? List.of() : List.of(title));
    }

    @ParameterizedTest
    @EnumSource
    void showsPostsOfOneStatus(PostStatus status) {
        posts.draft("DRAFT");
        posts.scheduled("SCHEDULED");
        posts.published("PUBLISHED");
        posts.withdrawn("WITHDRAWN");

        assertThat(titles(filter("", null, status, null, false))).containsExactly(status.name());
    }

    @Test
    void showsPostsOfOneKindOrTagOrTheDeletedOnes() {
        posts.taggedWith("java", "web").draft("Post");
        posts.taggedWith("web").pages().draft("Page");
        posts.taggedWith("java").deleted("Gone");
        var java = tags.list("java", FIRST_PAGE).getFirst().id();

        assertThat(titles(filter("", PostKind.POST, null, null, false))).containsExactly("Post");
        assertThat(titles(filter("", PostKind.PAGE, null, null, false))).containsExactly("Page");
        assertThat(titles(filter("", null, null, java, false))).containsExactly("Post");
        assertThat(titles(filter("", null, null, null, true))).containsExactly("Gone");
        assertThat(titles(filter("", null, null, UUID.randomUUID(), false))).isEmpty();
    }

    @Test
    void sortsByWhatMayBeSortedBy() {
        posts.published("B");
        posts.draft("A");
        posts.published("C");

        assertThat(titles(Sort.by("title"))).containsExactly("A", "B", "C");
        assertThat(titles(Sort.by("title").descending())).containsExactly("C", "B", "A");
        assertThat(titles(Sort.by("updatedAt"))).containsExactly("B", "A", "C");
        assertThat(titles(Sort.by("publishedAt"))).containsExactly("A", "B", "C");
        assertThat(titles(Sort.by(Sort.Order.asc("status"), Sort.Order.desc("title"))))
                .containsExactly("A", "C", "B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"body", "id); drop table post; --", "authorIds", "tags.name", "nonsense", "(select 1)"})
    void passesOverOtherSortKeys(String key) {
        posts.draft("A");
        posts.draft("B");

        assertThat(titles(Sort.by(key))).containsExactly("B", "A");
        assertThat(titles(Sort.by("title", key))).containsExactly("A", "B");
    }

    @Test
    void comesInPages() {
        for (int i = 1; i <= 7; i++) {
            posts.draft("Post " + i);
        }

        assertThat(list.list(PostFilter.ALL, PageRequest.of(1, 3)))
                .extracting(PostListItem::title)
                .containsExactly("Post 4", "Post 3", "Post 2");
        assertThat(list.list(PostFilter.ALL, PageRequest.of(3, 3))).isEmpty();
        assertThat(list.count(PostFilter.ALL)).isEqualTo(7);
    }

    private List<String> titles(PostFilter filter) {
        var titles =
                list.list(filter, FIRST_PAGE).stream().map(PostListItem::title).toList();
        assertThat(list.count(filter)).isEqualTo(titles.size());
        return titles;
    }

    private List<String> titles(Sort sort) {
        return list.list(PostFilter.ALL, PageRequest.of(0, 50, sort)).stream()
                .map(PostListItem::title)
                .toList();
    }

    private static PostFilter filter(
            String text, @Nullable PostKind kind, @Nullable PostStatus status, @Nullable UUID tag, boolean deleted) {
        return new PostFilter(text, kind, status, tag, deleted);
    }
}
