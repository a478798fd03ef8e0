package org.inkjar.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTests {

    /** A letter outside the Basic Multilingual Plane: two {@code char}s. */
    private static final String GOTHIC_AHSA = "\uD800\uDF30";

    @ParameterizedTest
    @CsvSource(textBlock = """
            Hello World,                     hello-world
            '  Spaces   around  ',           spaces-around
            Crème brûlée à la façon,         creme-brulee-a-la-facon
            Straße der Jungfräulichkeit,     strasse-der-jungfraulichkeit
            STRASSE,                         strasse
            Æsir and Ørsted,                 aesir-and-orsted
            Don't,                           dont
            Don’t,                           dont
            C++ & C#: which?,                c-c-which
            1 + 1 = 2,                       1-1-2
            ---,
            'a--b__c',                       a-b-c
            ../../etc/passwd,                etc-passwd
            "<script>alert('x')</script>",   script-alert-x-script
            '%00%2e%2e',                     00-2e-2e
            日本語のタイトル,                  日本語のタイトル
            中文 标题,                        中文-标题
            한국어 제목,                      한국어-제목
            שלום עולם,                       שלום-עולם
            مرحبا بالعالم,                   مرحبا-بالعالم
            हिन्दी शीर्षक,                     हिन्दी-शीर्षक
            Привет Мир,                      привет-мир
            Άρθρο,                           άρθρο
            ﬁne ①,                           fine-1
            🎉 Party 🎉 time,                party-time
            🎉🎉🎉,
            ???,
            '',
            """)
    void aTitleSuggestsASlug(String title, String slug) {
        assertThat(Slug.suggest(title).map(Slug::value).orElse(null)).isEqualTo(slug);
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void whateverTheTitleTheSuggestionIsASlugOrNone(String title) {
        assertThat(Slug.suggest(title).stream())
                .allSatisfy(slug -> assertThat(Slug.parse(slug.value())).contains(slug));
    }

    static final List<String> HOSTILE = List.of(
            "\0",
            "\uD800",
            "a\uD800b",
            "\uDC00\uD800",
            "\u202Eevil\u202C",
            "a\u200Bb",
            "\u0301".repeat(300),
            "a" + "\u0301".repeat(300),
            "İstanbul",
            "ǅ",
            "ﷺ".repeat(200),
            "-".repeat(10_000),
            "'".repeat(10_000),
            "Ω".repeat(10_000));

    @Test
    void aLongTitleIsCutBetweenWords() {
        assertThat(Slug.suggest("nine chars ".repeat(30)).orElseThrow().value())
                .hasSizeBetween(90, 100)
                .startsWith("nine-chars")
                .endsWith("chars");
    }

    @Test
    void aWordThatEndsAtTheLimitIsKept() {
        assertThat(Slug.suggest("a".repeat(49) + " " + "b".repeat(50) + " c")
                        .orElseThrow()
                        .value())
                .isEqualTo("a".repeat(49) + "-" + "b".repeat(50));
    }

    @Test
    void aLongWordIsCutAtTheLimit() {
        assertThat(Slug.suggest("a".repeat(500)).orElseThrow().value()).isEqualTo("a".repeat(100));
    }

    @Test
    void theCutNeverSplitsACharacter() {
        var slug = Slug.suggest("a" + GOTHIC_AHSA.repeat(200)).orElseThrow();

        assertThat(slug.value()).isEqualTo("a" + GOTHIC_AHSA.repeat(49));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "-", "-a", "a-", "a--b", "A", "a b", "a/b", "a.b", "a_b", "a\n", "a?b", "a#b", "%61", "é\u0000",
                "🎉", "\uD800", ".."
            })
    void refusesWhatIsNoSlug(String text) {
        assertThat(Slug.parse(text)).isEmpty();
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> new Slug(text));
    }

    @Test
    void isAtMostAHundredCharactersLong() {
        assertThat(Slug.parse("a".repeat(100))).isPresent();
        assertThat(Slug.parse("a".repeat(101))).isEmpty();
        assertThat(Slug.parse("a-".repeat(1_000_000))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("numbered")
    void takesANumberWithinTheLimit(String slug, int number, String expected) {
        assertThat(new Slug(slug).numbered(number).value()).isEqualTo(expected).hasSizeLessThanOrEqualTo(100);
    }

    static Stream<Arguments> numbered() {
        return Stream.of(
                arguments("title", 2, "title-2"),
                arguments("a".repeat(100), 2, "a".repeat(98) + "-2"),
                arguments("a".repeat(100), 1234, "a".repeat(95) + "-1234"),
                arguments("a-" + "b".repeat(98), 10, "a-10"),
                arguments(GOTHIC_AHSA.repeat(50), 10, GOTHIC_AHSA.repeat(48) + "-10"));
    }

    @Test
    void readsAsItsText() {
        assertThat(new Slug("a-b")).hasToString("a-b");
    }
}
