package org.inkjar.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody without an account, curious or hostile. */
class OutsiderTests extends BrowserTest {

    private static final List<String> PRIVATE = List.of(
            "/admin",
            "/admin/",
            "/admin/posts",
            "/admin/posts/new",
            "/admin/posts/0198c0de-0000-7000-8000-000000000000",
            "/admin/tags",
            "/admin/settings",
            "/admin/profile",
            "/admin/account",
            "/admin/nope",
            "/api",
            "/api/v1/posts",
            "/actuator",
            "/actuator/env");

    private final HttpClient http = HttpClient.newHttpClient();

    @TestFactory
    Stream<DynamicTest> privateAddressesLeadToSignIn() {
        return PRIVATE.stream()
                .map(path -> dynamicTest(path, () -> {
                    page.navigate(blog.at(path));

                    page.waitForURL("**/login");
                    assertThat(page.getByLabel("E-mail")).isVisible();
                }));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/posts/%3Cscript%3Ealert(1)%3C/script%3E",
                "/tags/'%20or%201=1%20--",
                "/posts/%E2%80%AEevil",
                "/posts/%F0%9F%98%80",
                "/h2-console",
                "/nope"
            })
    void hostileAddressesEndOnTheFriendlyPage(String path) {
        var alerts = new ArrayList<String>();
        page.onDialog(dialog -> {
            alerts.add(dialog.message());
            dialog.dismiss();
        });

        page.navigate(blog.at(path));

        assertThat(page.getByText("There is nothing at this address")).isVisible();
        assertThat(alerts).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/%", "/posts/%ff%00", "/..%2f..%2fetc/passwd", "//admin", "/posts/a;b=c", "/posts\\..\\admin"})
    void malformedRequestsAreRefusedWithoutAStackTrace(String target) throws IOException {
        var answer = raw("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).matches("(?s)HTTP/1.1 [234]\\d\\d.*");
        assertThat(answer).doesNotContain("Exception", "at org.", "root:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void nothingCanBeWritten(String method) throws IOException, InterruptedException {
        for (var path : new String[] {"/", "/posts/x", "/admin/posts", "/setup", "/api/v1/posts"}) {
            var request = HttpRequest.newBuilder(URI.create(blog.at(path)))
                    .method(method, HttpRequest.BodyPublishers.ofString("title=x"))
                    .build();
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).as("%s %s", method, path).isIn(302, 403, 405);
            assertThat(answer.body()).doesNotContain("Exception");
        }
    }

    @Test
    void aReadersBrowserAsksNoOtherHost() {
        var hosts = new ArrayList<String>();
        page.onRequest(request -> hosts.add(URI.create(request.url()).getHost()));

        for (var path : new String[] {"/", "/posts/everything-markdown-can-do", "/tags", "/login"}) {
            page.navigate(blog.at(path));
            page.locator("main").first().waitFor();
        }

        assertThat(hosts).isNotEmpty().containsOnly("localhost");
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 768, 1280})
    void noPublicPageScrollsSideways(int width) {
        page.setViewportSize(width, 800);
        for (var path :
                new String[] {"/", "/posts/everything-markdown-can-do", "/tags", "/archive", "/about", "/nope"}) {
            page.navigate(blog.at(path));
            page.locator("main h1").waitFor();

            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .as(path)
                    .isLessThanOrEqualTo(width);
        }
    }

    /** A request as nobody's client would send it. */
    private String raw(String request) throws IOException {
        var address = URI.create(blog.at("/"));
        try (var socket = new Socket("127.0.0.1", address.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
