package org.inkjar.stats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferrerTests {

    @ParameterizedTest
    @CsvSource({
        "https://news.ycombinator.com/item?id=1, news.ycombinator.com",
        "https://www.google.com/, google.com",
        "HTTP://Example.ORG, example.org",
        "https://example.org:8443/path, example.org",
        "https://user:secret@example.org/x, example.org",
        "https://example.org?q=https://other.example/, example.org",
        "android-app://com.google.android.gm/, com.google.android.gm",
        "https://xn--mnchen-3ya.de/, xn--mnchen-3ya.de"
    })
    void isTheHostAndNothingElse(String header, String host) {
        assertThat(Referrer.of(header, "blog.example")).contains(host);
    }

    @ParameterizedTest
    @EmptySource
    @ValueSource(
            strings = {
                "about:client",
                "example.org",
                "https://",
                "https://localhost/",
                "https://192.168.0.1/",
                "https://[::1]/",
                "https://exa mple.org/",
                "https://<script>.org/",
                "https://=cmd.exe/",
                "https://a..b/",
                "https://-a.org/"
            })
    void whatIsNoHostIsNoReferrer(String header) {
        assertThat(Referrer.of(header, "blog.example")).isEmpty();
    }

    @Test
    void theSiteItselfIsNoReferrer() {
        assertThat(Referrer.of("https://www.blog.example/posts/a", "blog.example", ""))
                .isEmpty();
        assertThat(Referrer.of("https://blog.example/", "10.0.0.1", "www.Blog.example"))
                .isEmpty();
    }

    @Test
    void whatIsTooLongIsNoReferrer() {
        assertThat(Referrer.of("https://" + "a.".repeat(60) + "org/", "blog.example"))
                .isEmpty();
        assertThat(Referrer.of("https://example.org/" + "a".repeat(10_000), "blog.example"))
                .isEmpty();
    }
}
