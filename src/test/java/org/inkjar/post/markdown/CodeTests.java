package org.inkjar.post.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTests {

    /** One of each lexer. */
    private static final String LANGUAGES = """
            asm bat c clojure cpp cs css d dart delphi docker dtd env fortran go groovy handlebars html ini java js
            json jsonc jsp kotlin latex less lisp lua makefile markdown perl php powershell properties proto py ruby
            rust scala sql tcl ts sh vb vhdl xml yaml""";

    /** Where lexers begin and end something, and what HTML is made of; with Java's escapes. */
    private static final String PIECES = """
            " ' ` \"\"\" \\'\\'\\' /* */ // # -- <!-- --> ; % { } ( ) [ ] < > & / \\\\ \\\\" ${ #{ {{ }} <? ?> <?php <% %>
            ]]> <![CDATA[ </code> </pre> <script> </script> <style> </style> &lt; &#0; @ $ $x x 1 0x 1e 1. class if end
            << <<EOF EOF r#" q{ =begin =end [[ ]] --[[ (* *) REM \\t é 字 😀 \u0301 \u202E \uD800 \\0 \\r\\n \\r \\n
            \\n\\n""";

    private static final MarkdownRenderer RENDERER = new MarkdownRenderer();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    java   | public static int x; // y  | <span class="tok-k">public static</span> <span class="tok-t">int</span> x; <span class="tok-c">// y</span>
                    Java   | @Override "a<b"            | <span class="tok-a">&#64;Override</span> <span class="tok-s">&#34;a&lt;b&#34;</span>
                    js     | const x = 1                | <span class="tok-k">const</span> x &#61; <span class="tok-n">1</span>
                    py     | def f(): return None       | <span class="tok-k">def</span> f(): <span class="tok-k">return None</span>
                    sql    | select 'a' from b          | <span class="tok-k">select</span> <span class="tok-s">&#39;a&#39;</span> <span class="tok-k">from</span> b
                    json   | {"a": true}                | <span class="tok-a">&#34;a&#34;</span>: <span class="tok-k">true</span>}
                    html   | <a href="b">c</a>          | &lt;<span class="tok-k">a</span> <span class="tok-a">href</span>&#61;<span class="tok-s">&#34;b&#34;</span>&gt;c&lt;/<span class="tok-k">a</span>&gt;
                    php    | return $a;                 | <span class="tok-k">return</span> <span class="tok-a">$a</span>;
                    php    | <?php return;              | <span class="tok-k">return</span>;
                    sh     | for i in 1                 | <span class="tok-k">for</span> i <span class="tok-k">in</span> <span class="tok-n">1</span>
                    """)
    void hasTheColoursOfItsLanguage(String language, String code, String html) {
        assertThat(render(language, code)).contains(html);
    }

    @Test
    void keepsAColourFromLineToLine() {
        assertThat(render("java", "/* a\n\n * b */\nint c;"))
                .contains("<span class=\"tok-c\">/* a\n\n * b */</span>\n<span class=\"tok-t\">int</span> c;\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "brainfuck", "java;", "text/java", "{.java}", "language-java", "\"java", "java{1}"})
    void staysPlainInALanguageThatNobodyKnows(String language) {
        assertThat(render(language, "public int x;")).doesNotContain("<span").contains(">public int x;\n</code>");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void isTheSameTextInEveryLanguage(String language) {
        var random = new Random(language.hashCode());
        String[] pieces = PIECES.split("[ \n]+");
        for (int round = 0; round < 200; round++) {
            String code = random.ints(random.nextInt(60), 0, pieces.length)
                    .mapToObj(i -> pieces[i].translateEscapes() + " ".repeat(random.nextInt(2)))
                    .collect(Collectors.joining());
            String lexer = CodeLanguages.lexer(language).orElseThrow();
            assertThat(CodeLexer.read(lexer, code))
                    .isPresent()
                    .hasValueSatisfying(
                            runs -> assertThat(runs.stream().map(CodeRun::text).collect(Collectors.joining()))
                                    .isEqualTo(code));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void isTheSameTextOnThePage(String language) {
        String code = """
                /* <b>"x"</b> </code></pre><script>alert(1)</script> */\t"a \\" b" 'c' // d & &amp;
                \t# é 字 😀 -- <!-- x -->; `y` ${z} <?php
                  \s
                """;
        String html = render(language, code);
        SafeMarkup.assertSafe(html);
        assertThat(Jsoup.parseBodyFragment(html).selectFirst("pre > code").wholeText())
                .isEqualTo(code);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void isReadInBoundedTime(String language) {
        String lexer = CodeLanguages.lexer(language).orElseThrow();
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> Stream.of(PIECES.split("[ \n]+"))
                        .map(String::translateEscapes)
                        .forEach(piece -> {
                            String line = piece.repeat(CodeLexer.MAX_LINE / piece.length());
                            String code = (line + "\n").repeat(CodeLexer.MAX_LENGTH / (line.length() + 1));
                            assertThat(CodeLexer.read(lexer, code)).isPresent();
                        }));
    }

    @Test
    void staysPlainWhereItIsTooLong() {
        assertThat(render("java", "int x;\n".repeat(CodeLexer.MAX_LENGTH / 7))).contains("<span");
        assertThat(render("java", "int x;\n".repeat(CodeLexer.MAX_LENGTH / 7 + 1)))
                .doesNotContain("<span");
        assertThat(render("java", "int x;" + " ".repeat(CodeLexer.MAX_LINE))).doesNotContain("<span");
    }

    @Test
    void staysPlainWhereADocumentHasTooMuchOfIt() {
        String block = "```java\n" + "int x;\n".repeat(7_000) + "```\n\n";
        Document document =
                Jsoup.parseBodyFragment(RENDERER.render(block.repeat(6)).html().value());
        assertThat(document.select("pre")).hasSize(6);
        assertThat(document.select("pre:has(span)")).hasSize(4);
    }

    @Test
    void staysPlainWhereTheLexerFails() {
        assertThat(CodeLexer.read("text/unknown", "int x;"))
                .hasValueSatisfying(runs -> assertThat(runs).containsExactly(new CodeRun(CodeKind.PLAIN, "int x;")));
    }

    @Test
    void isReadByManyThreadsAtOnce() {
        String markdown = Stream.of(LANGUAGES.split("\\s+"))
                .map(language -> fenced(language, "/* a */ \"b\" 'c' # d\nif (x) { return 1; } // e"))
                .collect(Collectors.joining("\n\n"));
        assertThat(IntStream.range(0, 100).parallel().mapToObj(i -> RENDERER.render(markdown)))
                .containsOnly(RENDERER.render(markdown));
    }

    @Test
    void cannotBeColouredByItsAuthor() {
        String html = RENDERER.render("<pre><code><span class=\"tok-k\">x</span></code></pre>")
                .html()
                .value();
        assertThat(html).isEqualToIgnoringNewLines("<pre><code>x</code></pre>");
    }

    static Stream<String> languages() {
        return Stream.of(LANGUAGES.split("\\s+"));
    }

    private static String render(String language, String code) {
        return RENDERER.render(fenced(language, code)).html().value();
    }

    private static String fenced(String language, String code) {
        return "~~~" + language + "\n" + code + (code.endsWith("\n") ? "" : "\n") + "~~~\n";
    }
}
