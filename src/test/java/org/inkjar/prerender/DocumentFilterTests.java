package org.inkjar.prerender;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** What the filter does by itself. */
class DocumentFilterTests extends DocumentFilterTest {

    @Test
    void theApplicationIsAskedOnce() throws Exception {
        assertThat(get("/posts/a").getContentAsString()).isEqualTo(TEXT);
        assertThat(get("/posts/a").getContentAsString()).isEqualTo(TEXT);

        assertThat(asked).hasSize(1);
    }

    @Test
    void theApplicationSeesNothingOfTheReader() throws Exception {
        var request = request("GET", "/tags/java");
        request.setQueryString("page=2&utm_source=x");
        request.setParameter("page", "2");
        request.setParameter("utm_source", "x");
        request.setCookies(new Cookie("JSESSIONID", "1"));
        request.addHeader("Accept-Language", "de");
        request.addHeader("Authorization", "Basic x");
        request.addHeader("X-Anything", "x");
        var session = new MockHttpSession();
        request.setSession(session);

        send(request);

        var seen = asked.getFirst();
        assertThat(seen.getCookies()).isNull();
        assertThat(Collections.list(seen.getHeaderNames())).containsExactly("Host");
        assertThat(seen.getHeader("Accept-Language")).isNull();
        assertThat(seen.getParameterMap()).containsOnlyKeys("page");
        assertThat(seen.getQueryString()).isEqualTo("page=2");
        assertThat(seen.getSession()).isNotSameAs(session);
        assertThat(Collections.list(session.getAttributeNames())).isEmpty();
    }

    @Test
    void whatTheApplicationTellsOneReaderReachesNobody() throws Exception {
        var answer = get("/posts/a");

        assertThat(answer.getCookies()).isEmpty();
        assertThat(answer.getHeader("Set-Cookie")).isNull();
        assertThat(answer.getHeader("X-From-The-Application")).isNull();
    }

    @Test
    void whatThePageDoesNotDependOnMakesNoDifference() throws Exception {
        get("/posts/a");
        get("/posts/%61");
        var request = request("GET", "/posts/a");
        request.setQueryString("utm_source=x");
        request.setParameter("utm_source", "x");
        send(request);

        assertThat(asked).hasSize(1);
    }

    @Test
    void whatItDependsOnDoes() throws Exception {
        for (var page : List.of("1", "2", "2")) {
            var request = request("GET", "/tags/java");
            request.setQueryString("page=" + page);
            request.setParameter("page", page, "3");
            send(request);
        }

        assertThat(asked).hasSize(2);
    }

    @Test
    void aHostHasDocumentsOfItsOwnUntilTheSiteKnowsItsAddress() throws Exception {
        var elsewhere = request("GET", "/posts/a");
        elsewhere.setServerName("evil.example");
        send(elsewhere);
        get("/posts/a");

        assertThat(asked).hasSize(2);
    }

    @Test
    void anUnchangedDocumentIsNotSentAgain() throws Exception {
        var etag = get("/posts/a").getHeader("ETag");
        var request = request("GET", "/posts/a");
        request.addHeader("If-None-Match", "\"other\", " + etag);

        var answer = send(request);

        assertThat(answer.getStatus()).isEqualTo(304);
        assertThat(answer.getContentAsByteArray()).isEmpty();
        assertThat(answer.getHeader("ETag")).isEqualTo(etag);
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("public, max-age=0, must-revalidate");
    }

    @Test
    void headersComeWithoutTheBodyWhenThatIsAsked() throws Exception {
        var answer = send(request("HEAD", "/posts/a"));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentLength()).isEqualTo(TEXT.length());
        assertThat(answer.getContentAsByteArray()).isEmpty();
        assertThat(get("/posts/a").getContentAsString()).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    gzip                      | true
                    gzip, deflate, br, zstd   | true
                    br;q=1.0, gzip;q=0.8      | true
                    GZIP                      | true
                    *                         | true
                    br                        | false
                    gzip;q=0                  | false
                    x-gzipped                 | false
                    identity                  | false
                    """)
    void theBodyIsCompressedForThoseWhoTakeIt(String accepted, boolean compressed) throws Exception {
        var request = request("GET", "/posts/a");
        request.addHeader("Accept-Encoding", accepted);

        var answer = send(request);

        assertThat(answer.getHeader("Vary")).isEqualTo("Accept-Encoding");
        assertThat("gzip".equals(answer.getHeader("Content-Encoding"))).isEqualTo(compressed);
        assertThat(compressed ? gunzip(answer.getContentAsByteArray()) : answer.getContentAsString())
                .isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "PROPFIND"})
    void documentsCanOnlyBeRead(String method) throws Exception {
        var answer = send(request(method, "/posts/a"));

        assertThat(answer.getStatus()).isEqualTo(405);
        assertThat(answer.getHeader("Allow")).isEqualTo("GET, HEAD");
        assertThat(asked).isEmpty();
    }

    @Test
    void aSlashAtTheEndLeadsToTheAddressWithoutIt() throws Exception {
        var request = request("GET", "/tags/java/");
        request.setQueryString("page=2&x=y");
        request.setParameter("page", "2");

        var answer = send(request);

        assertThat(answer.getStatus()).isEqualTo(301);
        assertThat(answer.getHeader("Location")).isEqualTo("/tags/java?page=2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//posts",
                "/posts//a",
                "/posts/../admin",
                "/./a",
                "/posts/a;b=c",
                "/posts%2Fa",
                "/posts%2fa",
                "/a%5Cb",
                "/a%00",
                "/a%",
                "/a%zz",
                "/a\\b",
                "/a b",
                "/<a>",
                "/é"
            })
    void malformedAddressesAreRefused(String path) throws Exception {
        assertThat(get(path).getStatus()).isEqualTo(400);
        assertThat(asked).isEmpty();
    }

    @Test
    void endlessAddressesAreRefused() throws Exception {
        assertThat(get("/posts/" + "a".repeat(100_000)).getStatus()).isEqualTo(414);
    }

    @Test
    void allUnknownPathsAreOneDocument() throws Exception {
        status = 404;
        for (int i = 0; i < 1_000; i++) {
            assertThat(get("/no/such/path/" + i).getStatus()).isEqualTo(404);
        }

        assertThat(asked).hasSize(1);
    }

    @Test
    void whatIsNotThereIsAskedForAgain() throws Exception {
        status = 404;
        get("/posts/a");
        get("/posts/a");

        assertThat(asked).hasSize(2);
    }

    @Test
    void aFailureIsNotKeptAndIsThePagesOfTheContainer() throws Exception {
        status = 500;
        var answer = get("/posts/a");
        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(answer.getContentAsString()).isEmpty();

        status = 200;
        assertThat(get("/posts/a").getContentAsString()).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin",
                "/admin/posts",
                "/login",
                "/setup",
                "/api/x",
                "/actuator/x",
                "/VAADIN/x.js",
                "/icon.svg"
            })
    void whatIsNoPublicDocumentPassesThrough(String path) throws Exception {
        var answer = get(path);
        get(path);

        assertThat(asked).hasSize(2);
        assertThat(answer.getHeader("X-From-The-Application")).isEqualTo("yes");
    }

    @Test
    void soDoVaadinsOwnRequests() throws Exception {
        var request = request("POST", "/");
        request.setQueryString("v-r=uidl");

        send(request);

        assertThat(asked).containsExactly(request);
    }

    @Test
    void anAuthorPassesThroughAndLeavesNothingForReaders() throws Exception {
        var request = signedIn(new TestingAuthenticationToken("ada", "", "ROLE_AUTHOR"));

        send(request);
        get("/posts/a");
        send(request);

        assertThat(asked).hasSize(3);
        assertThat(asked.getFirst()).isSameAs(request);
    }

    @Test
    void aVisitorOfTheSignInPageIsAReader() throws Exception {
        var nobody = new AnonymousAuthenticationToken("key", "anybody", AuthorityUtils.createAuthorityList("NOBODY"));

        send(signedIn(nobody));
        get("/posts/a");

        assertThat(asked).hasSize(1);
    }

    @Test
    void filesAreKeptForEverUnderTheHashOfTheirContent() throws Exception {
        var path = assets.path("site.css");

        assertThat(path).matches("/assets/site\\.[\\w-]{16}\\.css");
        assertThat(get(path).getHeader("Cache-Control")).contains("immutable");
        assertThat(get("/assets/site.an-older-hash.css").getHeader("Cache-Control"))
                .isEqualTo("no-cache");
        assertThat(get("/assets/site.an-older-hash.css").getContentAsString()).contains(".prose");
        assertThat(asked).isEmpty();
        status = 404;
        assertThat(get("/assets/nothing.hash.css").getStatus()).isEqualTo(404);
    }

    private static String gunzip(byte[] bytes) throws IOException {
        return new String(new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes(), UTF_8);
    }
}
