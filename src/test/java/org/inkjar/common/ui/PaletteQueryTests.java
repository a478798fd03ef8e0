package org.inkjar.common.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaletteQueryTests {

    @ParameterizedTest
    @CsvSource({
        "hello, Hello world",
        "wor hel, Hello world",
        "uber, Über den Wolken",
        "ÜBER, uber",
        "pulbish, How to publish",
        "publsh, How to publish",
        "pubblish, How to publish",
        "publixh, How to publish",
        "c++, C++ for cats",
        "24, 1247 words",
    })
    void findsWhatIsTypedTolerantly(String typed, String name) {
        assertThat(new PaletteQuery(typed).distanceTo(name)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"helm, Hello world", "abc, Hello world", "cat dog, A cat", "publishers, How to publish"})
    void doesNotFindWhatIsSomethingElse(String typed, String name) {
        assertThat(new PaletteQuery(typed).distanceTo(name)).isEmpty();
    }

    @Test
    void whatBeginsAsItIsTypedComesFirst() {
        var names = List.of("A word on hello", "Hallo", "Hello", "Othello", "Hello world");

        assertThat(new PaletteQuery("hello")
                        .best(names.stream().map(PaletteQueryTests::entry).toList()))
                .extracting(PaletteEntry::title)
                .containsExactly("Hello", "Hello world", "A word on hello", "Othello", "Hallo");
    }

    @Test
    void nothingTypedFitsAll() {
        var query = new PaletteQuery("  ");

        assertThat(query.isEmpty()).isTrue();
        assertThat(query.best(List.of(entry("A"), entry("B")))).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "'; drop table post; --", "<img src=x onerror=alert(1)>", "\u202E\u0000", "🦊"})
    void hostileTextIsJustText(String typed) {
        assertThat(new PaletteQuery(typed).best(List.of(entry("Hello")))).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void aLongQueryIsCut() {
        assertThat(new PaletteQuery("word ".repeat(10_000)).words()).hasSizeLessThanOrEqualTo(8);
    }

    private static PaletteEntry entry(String title) {
        return PaletteEntry.view("Group", Glyph.POSTS, title, "", "admin");
    }
}
