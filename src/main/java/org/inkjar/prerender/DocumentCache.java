package org.inkjar.prerender;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.inkjar.common.ContentVersion;
import org.inkjar.common.InkjarProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps documents in memory while they are true: as long as the {@link ContentVersion} that they were made at is the
 * present one. Documents that are asked for by many at once are made once. Bounded in bytes; where there are too many,
 * those that are asked for most often stay.
 */
@Component
class DocumentCache {

    /** What a document says of today, such as the year in its foot, is true for a while only. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private final ContentVersion version;
    private final Cache<DocumentKey, Kept> kept;
    private final ConcurrentMap<Flight, CompletableFuture<Document>> flights = new ConcurrentHashMap<>();
    private final Counter hits;
    private final Counter misses;
    private final Timer renderTime;

    DocumentCache(ContentVersion version, InkjarProperties properties, MeterRegistry metrics) {
        this.version = version;
        this.kept = Caffeine.newBuilder()
                .maximumWeight(properties.cache().size().toBytes())
                .<DocumentKey, Kept>weigher((key, document) -> key.bytes() + document.document.bytes())
                .expireAfterWrite(LONGEST)
                .build();
        hits = metrics.counter("inkjar.documents.requests", "result", "hit");
        misses = metrics.counter("inkjar.documents.requests", "result", "miss");
        renderTime = metrics.timer("inkjar.documents.render");
        Gauge.builder("inkjar.documents.bytes", this, DocumentCache::bytes)
                .baseUnit("bytes")
                .register(metrics);
        Gauge.builder("inkjar.documents.kept", kept, Cache::estimatedSize).register(metrics);
    }

    /** The document of this key as it is true now: the one that is kept, or a new one. */
    Document get(DocumentKey key, Supplier<Document> render) {
        long current = version.current();
        var document = find(key, current);
        if (document != null) {
            hits.increment();
            return document;
        }
        var flight = new Flight(key, current);
        var mine = new CompletableFuture<Document>();
        var other = flights.putIfAbsent(flight, mine);
        if (other != null) {
            hits.increment();
            return join(other);
        }
        try {
            mine.complete(make(key, current, render));
        } catch (RuntimeException | Error e) {
            mine.completeExceptionally(e);
        } finally {
            flights.remove(flight, mine);
        }
        return join(mine);
    }

    /** The bytes that are in use. */
    long bytes() {
        kept.cleanUp();
        return kept.policy()
                .eviction()
                .flatMap(eviction -> eviction.weightedSize().stream().boxed().findFirst())
                .orElse(0L);
    }

    private Document make(DocumentKey key, long current, Supplier<Document> render) {
        // Another flight may have landed since the cache was asked.
        var landed = find(key, current);
        if (landed != null) {
            hits.increment();
            return landed;
        }
        misses.increment();
        var made = Objects.requireNonNull(renderTime.record(render));
        if (made.isLasting() && (made.isAtKnownAddress() || key.isOfUnknownPath())) {
            kept.asMap().merge(key, new Kept(current, made), (a, b) -> a.version > b.version ? a : b);
        }
        return made;
    }

    private @Nullable Document find(DocumentKey key, long current) {
        var found = kept.getIfPresent(key);
        return found != null && found.version >= current ? found.document : null;
    }

    private static Document join(CompletableFuture<Document> flight) {
        try {
            return flight.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private record Kept(long version, Document document) {}

    /** The making of a document for everybody who asks for it at this version. */
    private record Flight(DocumentKey key, long version) {}
}
