package org.inkjar.post.weblink;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpHead;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.inkjar.post.weblink.GuardedDns.ForbiddenAddressException;
import org.inkjar.post.weblink.LinkAnswer.Verdict;
import org.inkjar.settings.Settings;
import org.springframework.stereotype.Component;

/**
 * Asks an address whether it still leads somewhere: by HEAD, and where that is not understood by GET, of whose answer no
 * more than the head is read. Redirects are followed by hand, so that each address on the way is looked at as the first.
 * robots.txt is for those who gather whole sites; here one page is asked for that an author has linked to.
 */
@Component
class LinkProbe {

    private static final int MOST_REDIRECTS = 5;

    /** Of one request, whatever comes meanwhile. */
    private static final Executor DEADLINE = CompletableFuture.delayedExecutor(20, TimeUnit.SECONDS);

    private final AddressPolicy policy;
    private final CloseableHttpClient client;
    private final Settings settings;
    private final Clock clock;

    LinkProbe(AddressPolicy policy, LinkClient client, Settings settings, Clock clock) {
        this.policy = policy;
        this.client = client.http();
        this.settings = settings;
        this.clock = clock;
    }

    LinkAnswer ask(WebAddress address) {
        var at = address;
        boolean forGood = true;
        int status = 0;
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            var answer = askOnce(at);
            if (answer.next().isEmpty()) {
                return answer.verdict(forGood && hop > 0);
            }
            forGood &= answer.isForGood();
            status = answer.status;
            at = answer.next().get();
        }
        return LinkAnswer.of(Verdict.FAILED, status, at);
    }

    private Answer askOnce(WebAddress at) {
        if (!policy.allowsPort(at.port())) {
            return new Answer(at, Answer.NOT_ASKED);
        }
        try {
            var answer = send(new HttpHead(at.uri()), at);
            return answer.wantsGet() ? send(new HttpGet(at.uri()), at) : answer;
        } catch (ForbiddenAddressException e) {
            return new Answer(at, Answer.NOT_ASKED);
        } catch (IOException e) {
            return new Answer(at, 0); // that is what was to be found out
        }
    }

    private Answer send(HttpUriRequestBase request, WebAddress at) throws IOException {
        request.setHeader("User-Agent", userAgent());
        request.setHeader("Accept", "text/html,*/*;q=0.8");
        if (request instanceof HttpGet) {
            request.setHeader("Range", "bytes=0-0");
        }
        // A server that sends one byte after the other is as good as one that sends none.
        var deadline = CompletableFuture.runAsync(request::abort, DEADLINE);
        try {
            var response = client.executeOpen(null, request, null);
            return new Answer(
                    at,
                    response.getCode(),
                    header(response, "Location"),
                    header(response, "Retry-After").flatMap(this::pause));
        } finally {
            deadline.cancel(false);
            request.abort(); // Not closed: that would read the rest, however long.
        }
    }

    private Optional<Duration> pause(String retryAfter) {
        return RetryAfter.parse(retryAfter, clock.instant());
    }

    private String userAgent() {
        var base = settings.baseUrl();
        return "Inkjar-Links/1 (checks the links of a blog%s)".formatted(base.isEmpty() ? "" : "; +" + base);
    }

    private static Optional<String> header(ClassicHttpResponse response, String name) {
        return Optional.ofNullable(response.getFirstHeader(name)).map(Header::getValue);
    }

    /** What one address answered. */
    private record Answer(WebAddress at, int status, Optional<String> location, Optional<Duration> retryAfter) {

        static final int NOT_ASKED = -1;

        Answer(WebAddress at, int status) {
            this(at, status, Optional.empty(), Optional.empty());
        }

        Optional<WebAddress> next() {
            return status >= 300 && status < 400 ? location.flatMap(at::resolve) : Optional.empty();
        }

        boolean isForGood() {
            return status == 301 || status == 308;
        }

        /** Servers that do not know HEAD say all sorts of things. */
        boolean wantsGet() {
            return status >= 400 && status != 401 && status != 429 && status != 503;
        }

        LinkAnswer verdict(boolean moved) {
            var verdict = switch (status) {
                case NOT_ASKED, 401, 402, 403, 407, 429, 451, 999 -> Verdict.UNKNOWN;
                default ->
                    status < 200 || (status >= 300 && status != 304 && status != 416)
                            ? Verdict.FAILED
                            : moved ? Verdict.MOVED : Verdict.FINE;
            };
            return new LinkAnswer(verdict, Math.max(0, status), at, retryAfter);
        }
    }
}
