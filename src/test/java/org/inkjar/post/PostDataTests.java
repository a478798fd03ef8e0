package org.inkjar.post;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inkjar.Refusals;
import org.inkjar.common.SitePaths;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostDataTests {

    private static final UUID ADA = new UUID(0, 1);

    static final List<Arguments> INVALID = List.of(
            arguments("title", ""),
            arguments("title", " \n\0\u200B"),
            arguments("title", "x".repeat(201)),
            arguments("slug", "Not a slug"),
            arguments("slug", "../up"),
            arguments("slug", "x".repeat(101)),
            arguments("summary", "x".repeat(501)),
            arguments("body", "x".repeat(1_000_001)),
            arguments("cover", "cover.png"),
            arguments("cover", "javascript:alert(1)"),
            arguments("cover", "data:image/svg+xml,<svg onload=alert(1)>"),
            arguments("cover", "/" + "x".repeat(500)),
            arguments("coverAlt", "x".repeat(301)),
            arguments("tags", "x".repeat(51)),
            arguments(
                    "tags",
                    IntStream.rangeClosed(1, 21).mapToObj(Integer::toString).collect(joining(","))),
            arguments("language", ""),
            arguments("language", "e"),
            arguments("language", "english language"),
            arguments("language", "en\"><script>"),
            arguments("language", "en-" + "abcdefgh-".repeat(1_000) + "x"),
            arguments("seoTitle", "x".repeat(201)),
            arguments("seoDescription", "x".repeat(501)),
            arguments("canonicalUrl", "/path"),
            arguments("canonicalUrl", "javascript:alert(1)"),
            arguments("canonicalUrl", "https://example.com/" + "x".repeat(500)));

    @ParameterizedTest(name = "{0} {index}")
    @FieldSource("INVALID")
    void refusesWhatIsInvalidAndNamesTheField(String field, String typed) {
        assertThat(Refusals.of(() -> with(field, typed))).containsOnlyKeys(field);
    }

    static final List<Arguments> LONGEST = List.of(
            arguments("title", "x".repeat(200)),
            arguments("slug", "x".repeat(100)),
            arguments("summary", "x".repeat(500)),
            arguments("body", "x".repeat(1_000_000)),
            arguments("cover", "/" + "x".repeat(499)),
            arguments("coverAlt", "x".repeat(300)),
            arguments("tags", "x".repeat(50)),
            arguments(
                    "tags",
                    IntStream.rangeClosed(1, 20).mapToObj(Integer::toString).collect(joining(","))),
            arguments("seoTitle", "x".repeat(200)),
            arguments("seoDescription", "x".repeat(500)),
            arguments("canonicalUrl", "https://example.com/" + "x".repeat(480)));

    @ParameterizedTest(name = "{0}")
    @FieldSource("LONGEST")
    void acceptsWhatIsJustShortEnough(String field, String typed) {
        assertThat(Refusals.of(() -> with(field, typed))).isEmpty();
    }

    @Test
    void complainsOfEverythingAtOnce() {
        assertThat(Refusals.of(() -> new PostData(
                                PostKind.POST, "", "?", "", "", "x", "", List.of(), List.of(), "", "", "", "x", false))
                        .keySet())
                .containsExactly("title", "slug", "cover", "language", "canonicalUrl", "authorIds");
    }

    @Test
    void whatMayBeLeftOutMayBeEmpty() {
        assertThat(Refusals.of(() -> PostData.of(PostKind.POST, "Title", "", ADA)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en,en", "EN,en", "pt-br,pt-BR", "' de ',de", "zh-hant-tw,zh-Hant-TW", "sr-Latn,sr-Latn"})
    void keepsALanguageInItsProperForm(String typed, String kept) {
        assertThat(with("language", typed).language()).isEqualTo(kept);
    }

    @Test
    void aTagOfNothingIsPassedOverAndTheSameTagKeptOnce() {
        assertThat(with("tags", "#java,,  ,java,#,\u200B, web  dev ").tags()).containsExactly("java", "web dev");
    }

    @Test
    void namesEachAuthorOnceInOrder() {
        var bob = new UUID(0, 2);

        assertThat(by(bob, ADA, bob).authorIds()).containsExactly(bob, ADA);
    }

    @Test
    void hasOneToTenAuthors() {
        var eleven = IntStream.range(0, 11).mapToObj(i -> new UUID(1, i)).toArray(UUID[]::new);

        assertThat(Refusals.of(PostDataTests::by)).containsOnlyKeys("authorIds");
        assertThat(Refusals.of(() -> by(eleven))).containsOnlyKeys("authorIds");
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "posts", "tags", "login", "api"})
    void aPageMayNotTakeAnAddressOfTheSite(String slug) {
        assertThat(SitePaths.RESERVED).contains(slug);
        assertThat(Refusals.of(() -> of(PostKind.PAGE, slug))).containsOnlyKeys("slug");
        assertThat(Refusals.of(() -> of(PostKind.POST, slug))).isEmpty();
    }

    @Test
    void anotherTitleMeansAnotherAddressAndNothingElse() {
        var original = with("tags", "a,b");

        assertThat(original.retitled("Other"))
                .usingRecursiveComparison()
                .ignoringFields("title", "slug")
                .isEqualTo(original);
        assertThat(original.retitled("Other").title()).isEqualTo("Other");
        assertThat(original.retitled("Other").slug()).isEmpty();
    }

    private static PostData with(String field, String typed) {
        return new PostData(
                PostKind.POST,
                field.equals("title") ? typed : "Title",
                field.equals("slug") ? typed : "a-slug",
                field.equals("summary") ? typed : "",
                field.equals("body") ? typed : "",
                field.equals("cover") ? typed : "",
                field.equals("coverAlt") ? typed : "",
                List.of(ADA),
                field.equals("tags") ? List.of(typed.split(",")) : List.of(),
                field.equals("language") ? typed : "en",
                field.equals("seoTitle") ? typed : "",
                field.equals("seoDescription") ? typed : "",
                field.equals("canonicalUrl") ? typed : "",
                false);
    }

    private static PostData by(UUID... authors) {
        return new PostData(
                PostKind.POST,
                "Title",
                "",
                "",
                "",
                "",
                "",
                Stream.of(authors).toList(),
                List.of(),
                "en",
                "",
                "",
                "",
                false);
    }

    private static PostData of(PostKind kind, String slug) {
        return new PostData(kind, "Title", slug, "", "", "", "", List.of(ADA), List.of(), "en", "", "", "", false);
    }
}
