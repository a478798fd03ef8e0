package org.inkjar.common;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

class TextTests {

    static final List<Arguments> LINE = List.of(
            arguments("plain text", "plain", "plain"),
            arguments("nothing", "", ""),
            arguments("outer white space", " \t a \n", "a"),
            arguments("inner white space", "a \t\r\n\n  b", "a b"),
            arguments("every line separator", "a\u0085b\u2028c\u2029d\u000Be\ff", "a b c d e f"),
            arguments("no-break space", "10\u00A0km", "10\u00A0km"),
            arguments("NUL", "a\0b", "ab"),
            arguments("escape sequences", "\u001B[31mred\u0007", "[31mred"),
            arguments("bidirectional formatting", "a\u202Eb\u202C\u2066c\u2069", "abc"),
            arguments("directional marks, which Hebrew needs", "\u05D0\u200F!", "\u05D0\u200F!"),
            arguments("lone surrogates", "a\uD83Cb\uDF89", "ab"),
            arguments("emoji", "🎉 👩‍💻", "🎉 👩‍💻"),
            arguments("decomposed letters", "e\u0301", "é"),
            arguments("markup, which is text", "<b>&amp;'\";--", "<b>&amp;'\";--"));

    @ParameterizedTest(name = "{0}")
    @FieldSource("LINE")
    void aLineIsClean(String what, String typed, String kept) {
        assertThat(Text.line(typed)).as(what).isEqualTo(kept);
    }

    static final List<Arguments> LINES = List.of(
            arguments("line endings of every system", "a\r\nb\rc\nd", "a\nb\nc\nd"),
            arguments("blank lines around", "\n \n\ta\n\nb \n \n", "\ta\n\nb"),
            arguments("indentation of the first line", "\n\n    code", "    code"),
            arguments("hard line breaks", "a  \nb", "a  \nb"),
            arguments("tabs", "a\tb", "a\tb"),
            arguments("only white space", " \n \t \n ", ""),
            arguments("NUL", "a\0\nb", "a\nb"),
            arguments("form feed", "a\fb", "ab"),
            arguments("bidirectional formatting", "/*\u202E } \u2066*/", "/* } */"),
            arguments("lone surrogates", "\uDC00a\uD800", "a"),
            arguments("decomposed letters", "n\u0303", "ñ"));

    @ParameterizedTest(name = "{0}")
    @FieldSource("LINES")
    void linesAreClean(String what, String typed, String kept) {
        assertThat(Text.lines(typed)).as(what).isEqualTo(kept);
    }

    static final List<Arguments> LONG = List.of(
            arguments("white space inside", "a" + " ".repeat(1_000_000) + "b"),
            arguments("blank lines inside", "a" + "\n".repeat(1_000_000) + "b"),
            arguments("blank lines before", "\n".repeat(1_000_000) + "b"),
            arguments("white space before", " ".repeat(1_000_000) + "b"),
            arguments("control characters", "\0".repeat(1_000_000) + "b"));

    @ParameterizedTest(name = "{0}")
    @FieldSource("LONG")
    void aMillionCharactersAreCleanedInNoTime(String what, String typed) {
        assertTimeoutPreemptively(ofSeconds(2), () -> {
            assertThat(Text.lines(typed)).as(what).endsWith("b");
            assertThat(Text.line(typed)).as(what).endsWith("b");
        });
    }
}
