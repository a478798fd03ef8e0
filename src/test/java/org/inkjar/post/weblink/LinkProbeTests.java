package org.inkjar.post.weblink;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.inkjar.InkjarTest;
import org.inkjar.post.weblink.LinkAnswer.Verdict;
import org.inkjar.settings.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against a server on this machine, which production would not ask. */
@InkjarTest
class LinkProbeTests {

    private final Settings settings;
    private final Clock clock;
    private final List<HttpExchange> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private LinkClient client;
    private LinkProbe probe;

    LinkProbeTests(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** This machine and no other. */
    private static final class ThisMachine implements AddressPolicy {

        @Override
        public boolean allows(InetAddress address) {
            return address.isLoopbackAddress();
        }

        @Override
        public boolean allowsPort(int port) {
            return port != 1;
        }
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        var policy = new ThisMachine();
        client = new LinkClient(new GuardedDns(policy));
        probe = new LinkProbe(policy, client, settings, clock);
    }

    @AfterEach
    void stop() throws IOException {
        client.close();
        server.stop(0);
    }

    @ParameterizedTest
    @CsvSource({
        "200, FINE",
        "204, FINE",
        "206, FINE",
        "400, FAILED",
        "401, UNKNOWN",
        "403, UNKNOWN",
        "404, FAILED",
        "405, FAILED",
        "410, FAILED",
        "429, UNKNOWN",
        "451, UNKNOWN",
        "500, FAILED",
        "503, FAILED",
        "300, FAILED",
        "999, UNKNOWN"
    })
    void aStatusSaysHowItIs(int status, Verdict verdict) {
        serve("/", exchange -> answer(exchange, status));

        var answer = ask("/");

        assertThat(answer.verdict()).isEqualTo(verdict);
        assertThat(answer.status()).isEqualTo(status);
    }

    @Test
    void saysWhoAsksAndAsksForNoMoreThanTheHead() {
        serve("/", exchange -> answer(exchange, 200));

        ask("/");

        var request = asked.getFirst();
        assertThat(request.getRequestMethod()).isEqualTo("HEAD");
        assertThat(request.getRequestHeaders().getFirst("User-Agent")).startsWith("Inkjar-Links/1");
        assertThat(request.getRequestHeaders()).doesNotContainKeys("Cookie", "Authorization", "Referer");
    }

    @Test
    void triesGetWhereHeadIsNotUnderstood() {
        serve("/", exchange -> answer(exchange, exchange.getRequestMethod().equals("HEAD") ? 405 : 200));

        assertThat(ask("/").verdict()).isEqualTo(Verdict.FINE);
        assertThat(asked.getLast().getRequestHeaders().getFirst("Range")).isEqualTo("bytes=0-0");
    }

    @Test
    void followsRedirectsAndTellsWhereTheyEnd() {
        redirect("/a", 301, "/b");
        redirect("/b", 308, at("/c"));
        serve("/c", exchange -> answer(exchange, 200));

        var answer = ask("/a");

        assertThat(answer.verdict()).isEqualTo(Verdict.MOVED);
        assertThat(answer.address().value()).isEqualTo(at("/c"));
    }

    @Test
    void aDetourForNowIsNoMove() {
        redirect("/a", 302, "/b");
        serve("/b", exchange -> answer(exchange, 200));

        assertThat(ask("/a").verdict()).isEqualTo(Verdict.FINE);
    }

    @Test
    void doesNotGoInCircles() {
        redirect("/a", 301, "/b");
        redirect("/b", 302, "/a");

        var answer = ask("/a");

        assertThat(answer.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(answer.status()).isEqualTo(302);
        assertThat(asked).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource({
        "http://10.0.0.1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://localhost:1/",
        "http://[fd00::1]/"
    })
    void isNotLedAstrayByARedirect(String inside) {
        redirect("/a", 302, inside);

        var answer = ask("/a");

        assertThat(answer.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(answer.status()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"file:///etc/passwd", "ftp://localhost/", "javascript:alert(1)", "http://a:b@localhost/", "'http://['"})
    void aRedirectToNowhereIsAFailure(String location) {
        redirect("/a", 302, location);

        assertThat(ask("/a").verdict()).isEqualTo(Verdict.FAILED);
    }

    @Test
    void doesNotReadALongAnswer() {
        serve("/", exchange -> {
            if (exchange.getRequestMethod().equals("HEAD")) {
                answer(exchange, 405);
                return;
            }
            exchange.sendResponseHeaders(200, 0);
            var chunk = new byte[65_536];
            try (var body = exchange.getResponseBody()) {
                for (int i = 0; i < 100_000; i++) {
                    body.write(chunk);
                }
            }
        });
        long before = System.nanoTime();

        assertThat(ask("/").verdict()).isEqualTo(Verdict.FINE);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void nobodyAnswers() {
        var closed = at("/");
        server.stop(0);

        var answer = probe.ask(new WebAddress(closed));

        assertThat(answer.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(answer.status()).isZero();
    }

    @Test
    void leavesAServerAloneAsLongAsItWants() {
        serve("/", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "120");
            answer(exchange, 429);
        });

        assertThat(ask("/").retryAfter()).hasValue(Duration.ofMinutes(2));
    }

    @ParameterizedTest
    @CsvSource({
        "0,",
        "-5,",
        "nonsense,",
        "99999999999999999999,",
        "86400, P1D",
        "999999999, P30D",
        "'Sun, 15 Mar 2026 09:26:53 GMT', P1D",
        "'Fri, 13 Mar 2026 09:26:53 GMT',"
    })
    void understandsSecondsAndDates(String header, Duration pause) {
        assertThat(RetryAfter.parse(header, Instant.parse("2026-03-14T09:26:53Z"))
                        .orElse(null))
                .isEqualTo(pause);
    }

    private LinkAnswer ask(String path) {
        return probe.ask(new WebAddress(at(path)));
    }

    private String at(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    private void redirect(String path, int status, String location) {
        serve(path, exchange -> {
            exchange.getResponseHeaders().set("Location", location);
            answer(exchange, status);
        });
    }

    private void serve(String path, Handler handler) {
        server.createContext(path, exchange -> {
            asked.add(exchange);
            handler.handle(exchange);
        });
    }

    private static void answer(HttpExchange exchange, int status) {
        try {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Handler {
        void handle(HttpExchange exchange) throws IOException;
    }
}
