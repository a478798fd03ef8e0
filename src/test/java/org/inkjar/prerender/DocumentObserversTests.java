package org.inkjar.prerender;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.TestingAuthenticationToken;

/** What those hear who observe what is read. */
class DocumentObserversTests extends DocumentFilterTest {

    @Test
    void thoseWhoObserveHearOfWhatReadersGot() throws Exception {
        get("/posts/a");
        get("/posts/a");
        var known = request("GET", "/posts/a/");
        send(known);
        var revalidation = request("GET", "/posts/a");
        revalidation.addHeader("If-None-Match", get("/posts/a").getHeader("ETag"));
        assertThat(send(revalidation).getStatus()).isEqualTo(304);

        assertThat(reads)
                .extracting(DocumentRead::path)
                .containsExactly("/posts/a", "/posts/a", "/posts/a", "/posts/a");
        assertThat(reads).extracting(DocumentRead::contentType).containsOnly("text/plain;charset=utf-8");
    }

    @Test
    void theyAreToldTheHeadersTheyWantToKnow() throws Exception {
        var request = request("GET", "/posts/a");
        request.addHeader("user-agent", "Reader/1.0");
        request.addHeader("Authorization", "Basic x");
        send(request);
        get("/posts/a");

        assertThat(reads)
                .extracting(DocumentRead::headers)
                .containsExactly(Map.of("User-Agent", "Reader/1.0"), Map.of());
    }

    @Test
    void theyHearOfNothingElse() throws Exception {
        send(request("HEAD", "/posts/a"));
        send(request("POST", "/posts/a"));
        send(signedIn(new TestingAuthenticationToken("ada", "", "ROLE_AUTHOR")));
        get(SECRET);
        get(assets.path("site.css"));
        status = 404;
        get("/posts/b");
        status = 500;
        get("/posts/c");

        assertThat(reads).isEmpty();
    }

    @Test
    void oneWhoFailsIsNotTheReadersTrouble() throws Exception {
        observer = read -> {
            throw new IllegalStateException("no room");
        };

        assertThat(get("/posts/a").getContentAsString()).isEqualTo(TEXT);
    }
}
