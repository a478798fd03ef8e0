package org.inkjar.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.inkjar.Refusals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an owner may add to public pages, and what these are allowed for it. */
class InjectedCodeTests {

    private static final String PLAUSIBLE =
            "<script defer data-domain=\"example.com\" src=\"https://plausible.io/js/script.js\"></script>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<!-- nothing -->",
                "<meta name=\"google-site-verification\" content=\"abc\">\n<link rel=me href=\"https://example.com\">",
                "<script>if (a < b && c) alert('</div>')</script>",
                "<style>a > b { color: red }</style>",
                "<noscript><link rel=stylesheet href=/x.css></noscript>",
                "<script src=\"https://example.com/a.js?a=1&b=2&copy=3\" async></script>",
                "<script type=\"application/ld+json\">{\"a\": 1}</script>"
            })
    void takesWholeElementsOfAHead(String html) {
        assertThat(Refusals.of(() -> head(html))).isEmpty();
        assertThat(Refusals.of(() -> foot(html))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Text", "<div></div>", "<p>a</p>", "<img src=/a.png>", "<noscript><img src=/a></noscript>"})
    void whatBelongsIntoABodyCannotStandInAHead(String html) {
        assertThat(Refusals.of(() -> head(html))).containsOnlyKeys("head");
        assertThat(Refusals.of(() -> foot(html))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)",
                "<script>alert(1)</script",
                "<script src=/a.js />",
                "<!-- open",
                "<div>",
                "</div>",
                "</body></html><script>1</script>",
                "<b><i>x</b></i>",
                "<a href='x",
                "<body onload=x>",
                "<base href=//evil.example>",
                "<title>Mine</title>",
                "<object data=/a></object>",
                "<embed src=/a>",
                "<plaintext>",
                "<table><div>x</div></table>",
                "<script>a='<!--<script>'</script>",
                "<script src=\"data:text/javascript,alert(1)\"></script>",
                "<script src=\"https://exa mple.com/a.js\"></script>",
                "<script src=\"https://a.example;script-src *\"></script>",
                "<iframe src=\"javascript:alert(1)\"></iframe>"
            })
    void refusesWhatIsNotWholeOrChangesThePageItself(String html) {
        assertThat(Refusals.of(() -> foot(html))).containsOnlyKeys("foot");
    }

    @Test
    void saysNearWhichLineSomethingIsOpen() {
        assertThat(Refusals.of(() -> foot("<p>one</p>\n<p>two</p>\n</div>\n")).get("foot"))
                .contains("near line 3");
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThat(Refusals.of(
                        () -> new InjectedCode(true, "x".repeat(20_001), "x".repeat(20_001), "a\n".repeat(2_001))))
                .containsOnlyKeys("head", "foot", "hosts");
        assertThat(Refusals.of(() -> foot("<div>".repeat(4_000)))).containsOnlyKeys("foot");
    }

    @Test
    void aScriptThatIsLoadedMayTalkToItsHost() {
        assertThat(head(PLAUSIBLE).permissions().sources())
                .isEqualTo(Map.of(
                        "script-src", List.of("https://plausible.io"),
                        "connect-src", List.of("https://plausible.io")));
        assertThat(head(PLAUSIBLE).permissions().inWords())
                .containsExactly(
                        "Readers’ browsers will load and run scripts from plausible.io.",
                        "Readers’ browsers will send data to and fetch it from plausible.io.");
    }

    @Test
    void whatStandsInThePageIsAllowedByItsHash() {
        var code = foot("<script>\r\nalert(1)\r\n</script><style>a{}</style>");

        assertThat(code.footHtml()).isEqualTo("<script>\nalert(1)\n</script><style>a{}</style>");
        assertThat(code.permissions().sources())
                .isEqualTo(Map.of("script-src", List.of(hash("\nalert(1)\n")), "style-src", List.of(hash("a{}"))));
        assertThat(code.permissions().inWords()).singleElement().asString().startsWith("2 scripts and styles stand");
    }

    @Test
    void soIsWhatStandsInAttributes() {
        assertThat(foot("<p style=\"color:red\" onclick=\"alert(1)\">x</p>")
                        .permissions()
                        .sources())
                .isEqualTo(Map.of(
                        "script-src", List.of("'unsafe-hashes'", hash("alert(1)")),
                        "style-src", List.of("'unsafe-hashes'", hash("color:red"))));
    }

    @Test
    void eachKindOfElementAsksForWhatItNeeds() {
        assertThat(foot("""
                        <link rel="stylesheet" href="https://fonts.example/css">
                        <link rel="preconnect" href="//cdn.example">
                        <iframe src="https://video.example:8443/embed"></iframe>
                        <form action="https://letters.example/subscribe"></form>
                        <video src="https://media.example/a.mp4"></video>
                        <img src="https://pictures.example/a.png">
                        <script src="/own.js"></script>
                        """).permissions().sources())
                .isEqualTo(Map.of(
                        "style-src", List.of("https://fonts.example"),
                        "font-src", List.of("https://fonts.example", "cdn.example"),
                        "connect-src", List.of("cdn.example"),
                        "frame-src", List.of("https://video.example:8443"),
                        "form-action", List.of("https://letters.example"),
                        "media-src", List.of("https://media.example")));
    }

    @ParameterizedTest
    @CsvSource({
        "stats.example.com, stats.example.com",
        "*.example.com, *.example.com",
        "https://Stats.example.com/js/a.js, stats.example.com",
        "//stats.example.com:8443, stats.example.com:8443"
    })
    void furtherHostsAreNamedByHand(String typed, String kept) {
        var code = new InjectedCode(true, "", "", typed);

        assertThat(code.hosts()).isEqualTo(kept);
        assertThat(code.permissions().sources()).containsEntry("script-src", List.of(kept));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"*", "'unsafe-inline'", "example", "a.example; script-src *", "a.example b.example", "data:"})
    void aHostIsNothingElse(String typed) {
        assertThat(Refusals.of(() -> new InjectedCode(true, "", "", typed))).containsOnlyKeys("hosts");
    }

    @Test
    void twentyHostsAreEnough() {
        var hosts = new StringBuilder();
        for (int i = 0; i < 21; i++) {
            hosts.append("h").append(i).append(".example\n");
        }
        assertThat(Refusals.of(() -> new InjectedCode(true, "", "", hosts.toString())))
                .containsOnlyKeys("hosts");
    }

    private static InjectedCode head(String html) {
        return new InjectedCode(true, html, "", "");
    }

    private static InjectedCode foot(String html) {
        return new InjectedCode(true, "", html, "");
    }

    private static String hash(String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
