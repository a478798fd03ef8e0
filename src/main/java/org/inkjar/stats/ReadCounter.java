package org.inkjar.stats;

import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inkjar.common.SitePaths;
import org.inkjar.prerender.DocumentObserver;
import org.inkjar.prerender.DocumentRead;
import org.inkjar.settings.Settings;
import org.inkjar.stats.Hours.Hour;
import org.inkjar.stats.WaitingReads.TimedRead;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Counts what readers get, in memory. See decision 26 for what is counted and what is not. */
@Component
class ReadCounter implements DocumentObserver {

    private static final Logger log = LoggerFactory.getLogger(ReadCounter.class);

    /** By which {@code search.js} says that somebody has stopped typing and looks at the results. */
    static final String SEARCH_IS_MEANT = "X-Search-Settled";

    private static final String DESTINATION = "Sec-Fetch-Dest";

    private static final Set<String> HEADERS = Stream.concat(
                    Refusal.HEADERS.stream(),
                    Stream.of(HttpHeaders.USER_AGENT, DESTINATION, HttpHeaders.REFERER, SEARCH_IS_MEANT))
            .collect(Collectors.toUnmodifiableSet());

    private final Counting counting;
    private final Hours hours;
    private final WaitingReads waiting;
    private final DayKeys keys;
    private final Bots bots;
    private final Tallies tallies;
    private final Settings settings;

    ReadCounter(
            Counting counting,
            Hours hours,
            WaitingReads waiting,
            DayKeys keys,
            Bots bots,
            Tallies tallies,
            Settings settings) {
        this.counting = counting;
        this.hours = hours;
        this.waiting = waiting;
        this.keys = keys;
        this.bots = bots;
        this.tallies = tallies;
        this.settings = settings;
    }

    @Override
    public Set<String> headers() {
        return HEADERS;
    }

    @Override
    public void read(DocumentRead read) {
        if (counting.isOn() && !Refusal.of(read)) {
            waiting.add(new TimedRead(read, hours.current())).forEach(this::count);
        }
    }

    /** Counts those that wait for others to be counted with. */
    void countWaiting() {
        waiting.take().forEach(this::count);
    }

    private void count(TimedRead timed) {
        var read = timed.read();
        try {
            count(read, timed.hour());
        } catch (RuntimeException e) {
            log.warn("Could not count a read of {}", read.path(), e);
        }
    }

    private void count(DocumentRead read, Hour hour) {
        if (SitePaths.isFeed(read.path())) {
            countFetch(read, hour);
        } else if (read.contentType().startsWith("text/html")) {
            countPage(read, hour);
        }
    }

    private void countFetch(DocumentRead read, Hour hour) {
        var userAgent = userAgent(read);
        var fetch = FeedFetch.of(userAgent, read.path());
        tallies.add(hour.start(), Subject.FEED, fetch.name(), reader(read, userAgent, hour), fetch.subscribers());
    }

    private void countPage(DocumentRead read, Hour hour) {
        var userAgent = userAgent(read);
        var bot = bots.name(userAgent);
        if (bot.isPresent()) {
            tallies.add(hour.start(), Subject.BOT, bot.get(), OptionalLong.empty());
            return;
        }
        boolean isNavigation = isNavigation(read);
        if (isNavigation) {
            countView(read, reader(read, userAgent, hour), hour);
        }
        if (isNavigation || read.header(SEARCH_IS_MEANT) != null) {
            countSearch(read, hour);
        }
    }

    private void countView(DocumentRead read, OptionalLong reader, Hour hour) {
        tallies.add(hour.start(), Subject.SITE, TallyKey.OTHERS, reader);
        var post = read.notes().get("post");
        if (post != null) {
            tallies.add(hour.start(), Subject.POST, post, reader);
        } else if (read.path().length() <= TallyKey.LONGEST) {
            tallies.add(hour.start(), Subject.PAGE, read.path(), reader);
        }
        var referrer = read.header(HttpHeaders.REFERER);
        if (referrer != null) {
            Referrer.of(referrer, read.host(), Referrer.host(settings.baseUrl()))
                    .ifPresent(host -> tallies.add(hour.start(), Subject.REFERRER, host, OptionalLong.empty()));
        }
    }

    private void countSearch(DocumentRead read, Hour hour) {
        var query = read.notes().get("query");
        if (query != null) {
            var subject = Objects.equals(read.notes().get("found"), "0") ? Subject.MISS : Subject.SEARCH;
            tallies.add(hour.start(), subject, SearchTerms.of(query), OptionalLong.empty());
        }
    }

    private OptionalLong reader(DocumentRead read, String userAgent, Hour hour) {
        return keys.hash(hour.day(), read.address(), userAgent);
    }

    private static String userAgent(DocumentRead read) {
        return Objects.requireNonNullElse(read.header(HttpHeaders.USER_AGENT), "");
    }

    /** Whether somebody came to the page. What scripts fetch says so (Fetch Metadata); old browsers say nothing. */
    private static boolean isNavigation(DocumentRead read) {
        var destination = read.header(DESTINATION);
        return destination == null || destination.equals("document");
    }
}
