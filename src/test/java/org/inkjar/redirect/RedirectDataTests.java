package org.inkjar.redirect;

import static org.assertj.core.api.Assertions.assertThat;

import org.inkjar.Refusals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectDataTests {

    @ParameterizedTest
    @CsvSource({
        "/2019/old-post, /2019/old-post",
        "/2019/old-post/, /2019/old-post",
        "' /2019/Old.html ', /2019/Old.html",
        "/old?p=1#top, /old",
        "https://old.example.com/2019/a?b=c, /2019/a",
        "/%C3%BCber/%61, /über/a",
        "/u\u0308ber, /über",
        "/a%20b, /a b",
        "/index.php, /index.php"
    })
    void theSourceIsAPathInOneForm(String typed, String kept) {
        assertThat(new RedirectData(typed, "/", true).source()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"/Old, /old", "/OLD/, /old", "/%C3%9Cber, /über"})
    void caseAndEncodingMakeNoDifference(String one, String other) {
        assertThat(new RedirectData(one, "/", true).key()).isEqualTo(new RedirectData(other, "/", true).key());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "old",
                "//evil.example/a",
                "/a//b",
                "/a/../b",
                "/.",
                "/a\\b",
                "/a%5Cb",
                "/a%00b",
                "/a%0d%0aSet-Cookie:b",
                "/a;b",
                "/%",
                "/%zz",
                "/%ff",
                "javascript:alert(1)",
                "mailto:ada@example.com",
                "https://example.com"
            })
    void refusesASourceThatNobodyCanAskFor(String typed) {
        assertThat(Refusals.of(() -> new RedirectData(typed, "/", true))).containsOnlyKeys("source");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?p=12",
                "/admin",
                "/Admin/posts",
                "/%61dmin",
                "/login",
                "/api/v1",
                "/actuator/env",
                "/media/a/b",
                "/preview/x",
                "/assets/site.css",
                "/VAADIN/a",
                "/vaadinservlet/x",
                "/error",
                "/samples/a.svg"
            })
    void refusesASourceThatIsNotToBeTaken(String typed) {
        assertThat(Refusals.of(() -> new RedirectData(typed, "/x", true))).containsOnlyKeys("source");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "new",
                "//evil.example",
                "/\\evil.example",
                "javascript:alert(1)",
                "data:text/html,x",
                "ftp://a"
            })
    void refusesATargetThatIsNeitherAPathNorAWebAddress(String typed) {
        assertThat(Refusals.of(() -> new RedirectData("/a", typed, true))).containsOnlyKeys("target");
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThat(Refusals.of(() -> new RedirectData("/" + "a".repeat(500), "/" + "b".repeat(1_000), true)))
                .containsOnlyKeys("source", "target");
        assertThat(Refusals.of(() -> new RedirectData("/a".repeat(500_000), "/", true)))
                .containsOnlyKeys("source");
    }

    @Test
    void theHeaderHasTheTargetInAscii() {
        assertThat(new RedirectData("/a", "/über?q=ä", true).location()).isEqualTo("/%C3%BCber?q=%C3%A4");
        assertThat(Refusals.of(() -> new RedirectData("/a", "/b\r\nSet-Cookie: c=d", true)))
                .containsOnlyKeys("target");
    }
}
