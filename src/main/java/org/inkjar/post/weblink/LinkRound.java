package org.inkjar.post.weblink;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Asks many addresses politely: one at a time of each host, with a pause between them, and none of a host any more that
 * wants to be left alone.
 */
@Component
class LinkRound {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final LinkProbe probe;
    private final WebLinks links;

    LinkRound(LinkProbe probe, WebLinks links) {
        this.probe = probe;
        this.links = links;
    }

    /** Asks until all have answered or the time is over, and keeps the answers; a request under way is waited for. */
    Map<WebAddress, LinkAnswer> ask(Collection<WebAddress> addresses, Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        var answers = new ConcurrentHashMap<WebAddress, LinkAnswer>();
        var hosts = addresses.stream().collect(groupingBy(WebAddress::host, LinkedHashMap::new, toList()));
        var threads = hosts.values().stream()
                .map(ofOneHost -> Thread.ofVirtual().start(() -> ask(new ArrayDeque<>(ofOneHost), end, answers)))
                .toList();
        threads.forEach(LinkRound::join);
        return Map.copyOf(answers);
    }

    private void ask(Deque<WebAddress> ofOneHost, long end, Map<WebAddress, LinkAnswer> answers) {
        while (!ofOneHost.isEmpty()
                && System.nanoTime() < end
                && !Thread.currentThread().isInterrupted()) {
            var address = ofOneHost.remove();
            var answer = probe.ask(address);
            links.note(address, answer);
            answers.put(address, answer);
            if (answer.retryAfter().isPresent()) {
                return;
            }
            if (!ofOneHost.isEmpty()) {
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
        }
    }

    static List<WebAddress> first(Collection<WebAddress> addresses, int most) {
        return addresses.stream().distinct().limit(most).toList();
    }
}
