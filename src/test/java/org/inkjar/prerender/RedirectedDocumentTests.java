package org.inkjar.prerender;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.inkjar.prerender.Redirections.Redirection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.authentication.TestingAuthenticationToken;

/** Addresses that lead elsewhere. */
class RedirectedDocumentTests extends DocumentFilterTest {

    @ParameterizedTest
    @CsvSource({"true, 301", "false, 302"})
    void aRedirectLeadsOnFromWhereNothingStands(boolean permanent, int expected) throws Exception {
        redirections.put("/2019/old.html", new Redirection("https://example.com/new", permanent));

        for (var path : List.of("/2019/old.html", "/2019/old.html", "/2019/old.html/", "/2019/%6Fld.html")) {
            var answer = get(path);
            assertThat(answer.getStatus()).isEqualTo(expected);
            assertThat(answer.getHeader("Location")).isEqualTo("https://example.com/new");
            assertThat(answer.getHeader("Cache-Control")).contains("must-revalidate");
        }
        assertThat(asked).isEmpty();
    }

    @Test
    void itIsKeptInMemory() throws Exception {
        redirections.put("/posts/old", new Redirection("/posts/new", true));
        status = 404;

        assertThat(get("/posts/old").getStatus()).isEqualTo(301);
        assertThat(send(request("HEAD", "/posts/old")).getHeader("Location")).isEqualTo("/posts/new");

        assertThat(asked).hasSize(1);
        assertThat(cache.bytes()).isPositive();
    }

    @Test
    void itDoesNotHideWhatStandsThere() throws Exception {
        redirections.put("/posts/a", new Redirection("/posts/b", true));

        assertThat(get("/posts/a").getContentAsString()).isEqualTo(TEXT);
        assertThat(get("/posts/a/").getHeader("Location")).isEqualTo("/posts/a");
        assertThat(asked).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 404, 410})
    void itComesBeforeWhatHasMovedOrIsGone(int otherwise) throws Exception {
        redirections.put("/posts/a", new Redirection("/posts/b", true));
        status = otherwise;

        assertThat(get("/posts/a").getStatus()).isEqualTo(301);
        assertThat(get("/posts/a").getHeader("Location")).isEqualTo("/posts/b");
    }

    @Test
    void aFailureIsNoReasonToLeadOn() throws Exception {
        redirections.put("/posts/a", new Redirection("/posts/b", true));
        status = 500;

        assertThat(get("/posts/a").getStatus()).isEqualTo(500);
    }

    @Test
    void anAuthorIsLedOnToo() throws Exception {
        redirections.put("/posts/a", new Redirection("/posts/b", true));
        status = 404;

        var answer = send(signedIn(new TestingAuthenticationToken("ada", "", "ROLE_AUTHOR")));

        assertThat(answer.getStatus()).isEqualTo(301);
    }

    @Test
    void noRedirectLeadsFromASecretOrAPrivateAddress() throws Exception {
        redirections.put(SECRET, new Redirection("/posts/b", true));
        redirections.put("/admin", new Redirection("/posts/b", true));
        redirections.put("/login", new Redirection("/posts/b", true));

        assertThat(get(SECRET).getStatus()).isEqualTo(200);
        assertThat(get("/admin").getStatus()).isEqualTo(200);
        assertThat(get("/login").getStatus()).isEqualTo(200);
    }
}
