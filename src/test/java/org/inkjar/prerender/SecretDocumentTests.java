package org.inkjar.prerender;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.TestingAuthenticationToken;

/** Documents whose address is known to whom it was told. */
class SecretDocumentTests extends DocumentFilterTest {

    @Test
    void aSecretDocumentIsMadeAnewEachTimeAndToldToNobody() throws Exception {
        var answer = get(SECRET);
        get(SECRET);

        assertThat(asked).hasSize(2);
        assertThat(answer.getContentAsString()).isEqualTo(TEXT);
        assertThat(answer.getHeaders("Cache-Control")).containsExactly("no-store");
        assertThat(answer.getHeaders("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(answer.getHeader("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(answer.getHeader("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(answer.getHeader("Set-Cookie")).isNull();
        assertThat(cache.bytes()).isZero();
    }

    @Test
    void soIsThatThereIsNone() throws Exception {
        status = 404;

        assertThat(get(SECRET).getStatus()).isEqualTo(404);
        assertThat(get(SECRET).getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(asked).hasSize(2);
        assertThat(cache.bytes()).isZero();
    }

    @Test
    void whereItLeadsItLeadsForNow() throws Exception {
        status = 301;

        var answer = get(SECRET);

        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(cache.bytes()).isZero();
    }

    @Test
    void anAuthorSeesOfItWhatTheOthersSee() throws Exception {
        var request = signedIn(new TestingAuthenticationToken("ada", "", "ROLE_AUTHOR"));
        request.setRequestURI(SECRET);

        var answer = send(request);

        assertThat(asked.getFirst()).isInstanceOf(ReaderRequest.class);
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void whatCannotBeASecretIsTheOneDocumentOfAllUnknownPaths() throws Exception {
        status = 404;
        for (int i = 0; i < 100; i++) {
            assertThat(get("/secret/" + i).getStatus()).isEqualTo(404);
        }
        get("/no/such/path");

        assertThat(asked).hasSize(1);
    }
}
