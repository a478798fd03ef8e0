package org.inkjar.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksTests {

    @Test
    void collectsEveryComplaintInTheOrderOfTheFields() {
        var messages = messages(checks -> {
            checks.required("title", "", 10);
            checks.line("summary", "x".repeat(11), 10);
            checks.slug("slug", "NO");
            checks.range("size", 0, 1, 5);
            checks.webAddress("url", "nowhere", 10);
        });

        assertThat(messages.keySet()).containsExactly("title", "summary", "slug", "size", "url");
    }

    @Test
    void keepsTheFirstComplaintOfAField() {
        var messages = messages(checks -> {
            checks.reject("title", "first");
            checks.reject("title", "second");
        });

        assertThat(messages).containsExactly(Map.entry("title", "first"));
    }

    @Test
    void whatMustBeChosenIsAskedFor() {
        assertThat(messages(checks -> checks.chosen("kind", null, "post"))).containsOnlyKeys("kind");
        assertThat(new Checks().chosen("kind", "page", "post")).isEqualTo("page");
    }

    @Test
    void withoutAComplaintNothingHappens() {
        assertThat(messages(checks -> checks.required("title", "fine", 10))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "\0", "\u202E", "\u00A0", "\u200B", "\u3000", "\uFEFF \u2003", "\u200D"})
    void whatCannotBeSeenDoesNotFillARequiredLine(String typed) {
        assertThat(messages(checks -> checks.required("title", typed, 10)))
                .containsExactly(Map.entry("title", "Please fill this in."));
    }

    @Test
    void nothingAtAllIsEmpty() {
        var checks = new Checks();

        assertThat(checks.line("summary", null, 10)).isEmpty();
        assertThat(checks.lines("body", null, 10)).isEmpty();
        assertThat(checks.webAddress("url", null, 10)).isEmpty();
        assertThat(checks.addressOrPath("cover", null, 10)).isEmpty();
        assertThat(checks.slug("slug", null)).isEmpty();
        assertThat(messages(all -> all.required("title", null, 10))).containsKey("title");
    }

    @Test
    void tellsHowMuchIsTooMuch() {
        assertThat(messages(checks -> checks.lines("body", "x".repeat(1_234_567), 1_000_000)))
                .containsExactly(Map.entry("body", "Shorten this to 1,000,000 characters; it has 1,234,567."));
    }

    @Test
    void theLimitItselfIsAllowed() {
        assertThat(messages(checks -> {
                    checks.required("title", "x".repeat(10), 10);
                    checks.lines("body", "\n" + "x".repeat(10) + "\n", 10);
                    checks.range("least", 1, 1, 5);
                    checks.range("most", 5, 1, 5);
                }))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com",
                "http://example.com:8080/a/b?c=d#e",
                "HTTPS://EXAMPLE.COM",
                "https://[::1]/",
                "https://127.0.0.1",
                "https://xn--mller-kva.de/%C3%A4"
            })
    void acceptsWebAddresses(String address) {
        assertThat(messages(checks -> checks.webAddress("url", address, 500))).isEmpty();
        assertThat(messages(checks -> checks.addressOrPath("url", address, 500)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.com",
                "//example.com",
                "https://",
                "https:///path",
                "https:example.com",
                "ftp://example.com",
                "javascript:alert(1)",
                "JavaScript://example.com/%0aalert(1)",
                "data:text/html,<script>alert(1)</script>",
                "https://exa mple.com",
                "https://example.com/\"onmouseover=\"x",
                "https://example.com/<script>",
                "https://example.com\\@evil.example"
            })
    void refusesWhatIsNoWebAddress(String address) {
        assertThat(messages(checks -> checks.webAddress("url", address, 500))).containsOnlyKeys("url");
        assertThat(messages(checks -> checks.addressOrPath("url", address, 500)))
                .containsOnlyKeys("url");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/about", "/posts/a?b=c#d", "/media/x.png", "/%E4%B8%AD", "/a:b"})
    void acceptsPathsWhereTheyAreAllowed(String path) {
        assertThat(messages(checks -> checks.addressOrPath("cover", path, 500))).isEmpty();
        assertThat(messages(checks -> checks.webAddress("cover", path, 500))).containsOnlyKeys("cover");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"about", "./a", "../a", "//evil.example", "/\\evil.example", "\\\\evil", "/a b", "/<x>", "#x"})
    void refusesWhatIsNoPath(String path) {
        assertThat(messages(checks -> checks.addressOrPath("cover", path, 500))).containsOnlyKeys("cover");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Title", "a b", "a/b", "-", "../x"})
    void refusesWhatIsNoSlug(String slug) {
        assertThat(messages(checks -> checks.slug("slug", slug))).containsExactly(Map.entry("slug", Slug.rule()));
    }

    @ParameterizedTest
    @CsvSource({"0,false", "1,true", "5,true", "6,false", "-2147483648,false", "2147483647,false"})
    void aNumberLiesInItsRange(int number, boolean accepted) {
        assertThat(messages(checks -> checks.range("size", number, 1, 5)).isEmpty())
                .isEqualTo(accepted);
    }

    private static Map<String, String> messages(Consumer<Checks> work) {
        var checks = new Checks();
        work.accept(checks);
        var refusal = catchThrowableOfType(InvalidInputException.class, checks::throwIfRejected);
        return refusal == null ? Map.of() : refusal.messages();
    }
}
