package org.inkjar.post.weblink;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTests {

    @ParameterizedTest
    @CsvSource({
        "https://example.com, https://example.com/",
        "HTTP://Example.COM:8080/A?b=C#d, http://example.com:8080/A?b=C",
        "https://müller.example/über?ß, https://xn--mller-kva.example/%C3%BCber?%C3%9F",
        "https://example.com/a b, https://example.com/a%20b",
        "http://[2606:4700::1]/x, http://[2606:4700::1]/x"
    })
    void hasOneSpelling(String typed, String address) {
        assertThat(WebAddress.parse(typed)).hasValue(new WebAddress(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.com",
                "ftp://example.com/",
                "file:///etc/passwd",
                "https://",
                "https:///x",
                "https://user@example.com/",
                "https://user:secret@example.com/",
                "http://exa mple.com/",
                "http://[::1",
                "javascript:alert(1)",
                "https://example.com:port/"
            })
    void isOfTheWebOrNotAtAll(String typed) {
        assertThat(WebAddress.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1_981, 100_000})
    void isNotEndless(int length) {
        assertThat(WebAddress.parse("https://example.com/" + "x".repeat(length)))
                .isEmpty();
    }
}
