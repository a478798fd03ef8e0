package org.inkjar.prerender;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.inkjar.InkjarTest;
import org.inkjar.common.ContentVersion;
import org.inkjar.common.InkjarProperties;
import org.inkjar.prerender.Redirections.Redirection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What the filter does by itself, in front of an application that answers everything. */
@InkjarTest
class DocumentFilterTests {

    private static final String SECRET = "/secret/abcd";
    private static final String TEXT = "All there is to say. ".repeat(100);

    private final ObjectProvider<RequestMappingHandlerMapping> controllers;
    private final ContentVersion version;
    private final InkjarProperties properties;
    private final Assets assets;
    private final List<HttpServletRequest> asked = new ArrayList<>();
    private final Map<String, Redirection> redirections = new HashMap<>();
    private final List<DocumentRead> reads = new ArrayList<>();
    private Consumer<DocumentRead> observer = reads::add;
    private DocumentCache cache;
    private DocumentFilter filter;
    private int status = 200;

    DocumentFilterTests(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> controllers,
            ContentVersion version,
            InkjarProperties properties,
            Assets assets) {
        this.controllers = controllers;
        this.version = version;
        this.properties = properties;
        this.assets = assets;
    }

    @BeforeEach
    void makeFilter() {
        cache = new DocumentCache(version, properties, new SimpleMeterRegistry());
        filter = new DocumentFilter(
                new DocumentRoutes(withRoutes(new MockServletContext()), controllers),
                cache,
                new DocumentRenderer(),
                assets,
                HttpServletRequest::getServerName,
                path -> Optional.ofNullable(redirections.get(path)),
                new DocumentObservers(List.of(observing())));
    }

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

    private DocumentObserver observing() {
        return new DocumentObserver() {
            @Override
            public Set<String> headers() {
                return Set.of("User-Agent");
            }

            @Override
            public void read(DocumentRead read) {
                observer.accept(read);
            }
        };
    }

    private static ServletContext withRoutes(ServletContext context) {
        var routes = ApplicationRouteRegistry.getInstance(new VaadinServletContext(context));
        routes.setRoute("posts/:slug", Article.class, List.of());
        routes.setRoute("tags/:slug", ArticleList.class, List.of());
        routes.setRoute("secret/:token([a-z]{4})", Secret.class, List.of());
        routes.setRoute("login", Main.class, List.of());
        return context;
    }

    @PublicDocument
    static class Article extends Main {}

    @PublicDocument(parameters = "page")
    static class ArticleList extends Main {}

    @PublicDocument(secret = true)
    static class Secret extends Main {}

    private MockHttpServletRequest signedIn(Authentication authentication) {
        var request = request("GET", "/posts/a");
        request.getSession()
                .setAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                        new SecurityContextImpl(authentication));
        return request;
    }

    private MockHttpServletResponse get(String path) throws Exception {
        return send(request("GET", path));
    }

    private MockHttpServletResponse send(MockHttpServletRequest request) throws Exception {
        var response = new MockHttpServletResponse();
        request.setAttribute(filter.getClass().getName() + ".FILTERED", null);
        FilterChain application =
                (asking, answering) -> answer((HttpServletRequest) asking, (HttpServletResponse) answering);
        filter.doFilter(request, response, application);
        return response;
    }

    private static MockHttpServletRequest request(String method, String path) {
        return new MockHttpServletRequest(method, path);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        asked.add(request);
        response.setStatus(status);
        response.setContentType("text/plain;charset=utf-8");
        response.addCookie(new Cookie("JSESSIONID", "2"));
        response.addHeader("Set-Cookie", "a=b");
        response.addHeader("X-From-The-Application", "yes");
        response.setHeader("X-Taken-Back", "yes");
        response.setHeader("X-Taken-Back", null);
        assertThat(response.getHeaders("X-Taken-Back")).isEmpty();
        response.getOutputStream().write(TEXT.getBytes(UTF_8));
    }

    private static String gunzip(byte[] bytes) throws IOException {
        return new String(new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes(), UTF_8);
    }
}
