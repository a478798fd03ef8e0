package org.inkjar.redirect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectCsvTests {

    private static final RedirectData PERMANENT = new RedirectData("/a", "/b", true);
    private static final RedirectData TEMPORARY = new RedirectData("/c", "https://example.com/d?e=f,g", false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/a,/b\n/c,\"https://example.com/d?e=f,g\",302",
                "from,to,status\r\n/a,/b,301\r\n/c,\"https://example.com/d?e=f,g\",302\r\n",
                "\uFEFFFrom;To;Code\n/a;/b;301\n/c;https://example.com/d?e=f,g;307\n",
                "/a\t/b\t\n\n/c\thttps://example.com/d?e=f,g\ttemporary\n",
                "old_url,new_url\n/a,/b\n/c,\"https://example.com/d?e=f,g\",302",
                "whatever,it is called\n/a , /b\n/c,\"https://example.com/d?e=f,g\",303",
                "source,target,regex,code,type,hits,title,status\n"
                        + "/a,/b,0,301,url,12,\"Old, \"\"quoted\"\" title\",enabled\n"
                        + "/c,\"https://example.com/d?e=f,g\",0,302,url,0,,enabled\n"
            })
    void readsWhatOthersWrite(String text) {
        var csv = RedirectCsv.read(text);

        assertThat(csv.problems()).isEmpty();
        assertThat(csv.lines()).extracting(RedirectCsv.Line::data).containsExactly(PERMANENT, TEMPORARY);
    }

    @Test
    void readsWhatItHasWritten() {
        var written = new StringBuilder();
        RedirectCsv.write(Stream.of(PERMANENT, TEMPORARY), written);

        assertThat(written).startsWith("\uFEFFfrom,to,status\r\n/a,/b,301\r\n");
        assertThat(RedirectCsv.read(written.toString()).lines())
                .extracting(RedirectCsv.Line::data)
                .containsExactly(PERMANENT, TEMPORARY);
    }

    @Test
    void namesEachLineThatIsWrong() {
        var csv = RedirectCsv.read("""
                from,to
                /a,/b
                admin,/b
                /c,javascript:alert(1)
                /d

                /e,/f,404
                "/two
                lines",/g
                /admin,/h
                """);

        assertThat(csv.lines()).extracting(RedirectCsv.Line::number).containsExactly(2, 8);
        assertThat(csv.problems()).extracting(RedirectPlan.Problem::line).containsExactly(3, 4, 5, 7, 10);
        assertThat(csv.problems()).extracting(RedirectPlan.Problem::message).anyMatch(m -> m.startsWith("To: "));
    }

    @Test
    void aPatternIsNoAddress() {
        var csv = RedirectCsv.read("source,target,regex,code\n/blog/(.*),/posts/$1,1,301\n");

        assertThat(csv.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.message()).startsWith("Patterns cannot be redirected");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\uFEFF", ",,,", "\"", "from,to"})
    void nothingIsNothing(String text) {
        assertThat(RedirectCsv.read(text).lines()).isEmpty();
    }

    @Test
    void hugeAndHostileTextIsRefusedQuickly() {
        assertThat(RedirectCsv.read("x".repeat(4_000_001)).problems()).hasSize(1);
        assertThat(RedirectCsv.read("\"".repeat(1_000_000)).lines()).isEmpty();
        assertThat(RedirectCsv.read("/".repeat(1_000_000)).lines()).isEmpty();
        assertThat(RedirectCsv.read(",".repeat(1_000_000)).lines()).isEmpty();
    }
}
