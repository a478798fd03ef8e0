package org.inkjar.prerender;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.inkjar.Configured;
import org.inkjar.InkjarTest;
import org.inkjar.Posts;
import org.inkjar.common.ContentVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

@InkjarTest
class DocumentCacheTests {

    private static final DocumentKey KEY = new DocumentKey("", "/posts/a", "");
    private static final int READERS = 100;

    private final ContentVersion version;
    private final Posts posts;
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final AtomicInteger renders = new AtomicInteger();
    private DocumentCache cache;

    DocumentCacheTests(ContentVersion version, Posts posts) {
        this.version = version;
        this.posts = posts;
    }

    @BeforeEach
    void makeCache() {
        cache = cache(DataSize.ofMegabytes(1));
    }

    @Test
    void aDocumentIsMadeOnceAndThenKept() {
        assertThat(text(read())).isEqualTo("document 1");
        assertThat(text(read())).isEqualTo("document 1");
        assertThat(requests("hit")).isEqualTo(1);
        assertThat(requests("miss")).isEqualTo(1);
        assertThat(metrics.get("inkjar.documents.render").timer().count()).isEqualTo(1);
        assertThat(metrics.get("inkjar.documents.bytes").gauge().value()).isPositive();
    }

    @Test
    void aChangeMakesEveryOlderDocumentInvalid() {
        read();

        posts.published("News");

        assertThat(text(read())).isEqualTo("document 2");
    }

    @Test
    void aDraftLeavesThemAsTheyAre() {
        posts.draft("By an author who is known from now on");
        read();

        posts.draft("Not yet");

        assertThat(text(read())).isEqualTo("document 1");
    }

    @Test
    void whatWasMadeWhileTheContentChangedIsNotKept() {
        cache.get(KEY, () -> {
            posts.published("News");
            return next();
        });

        assertThat(text(read())).isEqualTo("document 2");
    }

    @Test
    void aSlowOldDocumentDoesNotTakeThePlaceOfANewOne() {
        cache.get(KEY, () -> {
            posts.published("News");
            assertThat(text(read())).isEqualTo("document 1");
            return next();
        });

        assertThat(text(read())).isEqualTo("document 1");
    }

    @Test
    void aHundredWhoMissAtOnceGetOneDocument() throws Exception {
        var everybodyIsHere = new CountDownLatch(READERS);
        Callable<Document> reader = () -> {
            everybodyIsHere.countDown();
            everybodyIsHere.await();
            return read();
        };

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(
                    IntStream.range(0, READERS).mapToObj(n -> reader).toList());
            assertThat(answers).extracting(answer -> text(result(answer))).containsOnly("document 1");
        }
        assertThat(renders).hasValue(1);
    }

    @Test
    void whatFailsIsTriedAgain() {
        assertThatIllegalStateException()
                .isThrownBy(() -> cache.get(KEY, () -> {
                    throw new IllegalStateException("The database is away");
                }));

        assertThat(text(read())).isEqualTo("document 1");
    }

    @Test
    void whatDoesNotExistIsNotKeptButThatNothingIsAtUnknownPaths() {
        cache.get(KEY, () -> document(404, "nothing"));
        assertThat(text(read())).isEqualTo("document 1");

        var unknown = new DocumentKey("", DocumentKey.UNKNOWN_PATH, "");
        cache.get(unknown, () -> document(404, "nothing"));
        assertThat(text(cache.get(unknown, this::next))).isEqualTo("nothing");
    }

    @Test
    void theMemoryIsBoundedAndWhatIsReadOftenStays() {
        cache = cache(DataSize.ofKilobytes(200));
        for (int i = 0; i < 1_000; i++) {
            read();
            var key = new DocumentKey("", "/search", "q=" + i);
            cache.get(key, () -> document(200, "x".repeat(1_000)));
            assertThat(cache.bytes()).isLessThanOrEqualTo(200 * 1024);
        }

        assertThat(renders).hasValueLessThan(10);
    }

    @Test
    void withoutMemoryNothingIsKept() {
        cache = cache(DataSize.ofBytes(0));
        read();

        assertThat(cache.bytes()).isZero();
    }

    private DocumentCache cache(DataSize size) {
        var properties = Configured.by("inkjar.cache.size=" + size);
        return new DocumentCache(version, properties, metrics);
    }

    private Document read() {
        return cache.get(KEY, this::next);
    }

    private Document next() {
        return document(200, "document " + renders.incrementAndGet());
    }

    private double requests(String result) {
        return metrics.get("inkjar.documents.requests")
                .tag("result", result)
                .counter()
                .count();
    }

    private static Document document(int status, String text) {
        return Document.of(status, Map.of("Content-Type", "text/plain"), text.getBytes(UTF_8));
    }

    private static String text(Document document) {
        return new String(document.body(), UTF_8);
    }

    private static Document result(Future<Document> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
