package org.inkjar.media;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.inkjar.common.ContentVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Works on pictures in the background, on a thread of its own: one at a time, so that many need no more memory than one.
 * New pictures raise the content version, on whichever node they arrive.
 */
@Component
class PictureWorker implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(PictureWorker.class);

    /** As often it looks for what another node has left behind. */
    private static final Duration ROUND = Duration.ofMinutes(1);

    private static final long STOP_SECONDS = 4;

    private final PictureWork work;
    private final ContentVersion content;
    private final Clock clock;
    private final AtomicBoolean busy = new AtomicBoolean();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("pictures").factory());
    private volatile long seen = -1;
    private volatile Instant lastRound = Instant.EPOCH;
    private volatile boolean stopping;

    PictureWorker(PictureWork work, ContentVersion content, Clock clock) {
        this.work = work;
        this.content = content;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1S")
    void look() {
        boolean isDue = content.current() != seen || clock.instant().isAfter(lastRound.plus(ROUND));
        if (isDue && busy.compareAndSet(false, true)) {
            thread.execute(this::workOff);
        }
    }

    /** What is in work when the process ends is begun anew by the next. */
    @Override
    public void destroy() throws InterruptedException {
        stopping = true;
        thread.shutdown();
        var _ = thread.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS);
    }

    private void workOff() {
        try {
            lastRound = clock.instant();
            seen = content.current();
            while (!stopping && work.doNext()) {
                seen = content.current();
            }
        } catch (RuntimeException e) {
            log.error("Smaller versions of pictures could not be made; the next try is in a minute", e);
        } finally {
            busy.set(false);
        }
    }
}
