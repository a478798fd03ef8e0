package org.inkjar.search;

import static java.util.concurrent.CompletableFuture.delayedExecutor;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.inkjar.common.ContentChanged;
import org.inkjar.common.ContentVersion;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Brings the index up to date in the background: when the application is ready, and after every change. */
@Component
class IndexUpdates implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(IndexUpdates.class);

    private static final long RETRY_SECONDS = 60;
    private static final long STOP_SECONDS = 4;

    private final IndexKeeper keeper;
    private final ContentVersion content;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("search-index").factory());
    private boolean waiting;
    private @Nullable Exception damage;
    private volatile long version = -1;

    IndexUpdates(IndexKeeper keeper, ContentVersion content) {
        this.keeper = keeper;
        this.content = content;
    }

    /** Changes that come before an update begins share it. */
    @EventListener({ApplicationReadyEvent.class, ContentChanged.class})
    synchronized void request() {
        if (!waiting && !thread.isShutdown()) {
            waiting = true;
            thread.execute(this::update);
        }
    }

    /** Asks for an index in the place of one that cannot be read. */
    synchronized void repair(Exception reason) {
        damage = reason;
        request();
    }

    /** Whether every change is in the index. */
    boolean isCurrent() {
        return version == content.current();
    }

    /** Ends when what was requested so far is done. */
    CompletableFuture<Void> done() {
        return CompletableFuture.runAsync(() -> {}, thread);
    }

    /** The same, but not for longer than this. */
    void await(Duration longest) {
        done().completeOnTimeout(null, longest.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    /** The thread is not interrupted: Lucene would take that for a failing disk. */
    @Override
    public void destroy() throws InterruptedException {
        keeper.stop();
        thread.shutdown();
        if (!thread.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
            log.warn("The search index is left as it is; the next start brings it up to date");
        }
    }

    private void update() {
        var reason = begin();
        long changes = content.current();
        try {
            if (reason == null) {
                keeper.synchronise();
            } else {
                keeper.repair(reason);
            }
            version = changes;
        } catch (IOException | RuntimeException e) {
            log.error("The search index could not be brought up to date; the next try is in a minute", e);
            delayedExecutor(RETRY_SECONDS, TimeUnit.SECONDS).execute(this::request);
        }
    }

    /** From here on a request means another update. */
    private synchronized @Nullable Exception begin() {
        var reason = damage;
        damage = null;
        waiting = false;
        return reason;
    }
}
