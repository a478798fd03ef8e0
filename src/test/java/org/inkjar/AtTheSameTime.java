package org.inkjar;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Does the same in several threads that start as one. */
public final class AtTheSameTime {

    private AtTheSameTime() {}

    /** What each thread returned, or the exception it ended with. */
    public static List<Object> times(int threads, Callable<?> work) {
        var start = new CyclicBarrier(threads);
        try (var executor = Executors.newFixedThreadPool(threads)) {
            return Stream.generate(() -> executor.submit(() -> {
                        start.await();
                        return work.call();
                    }))
                    .limit(threads)
                    .toList()
                    .stream()
                    .map(AtTheSameTime::outcome)
                    .toList();
        }
    }

    private static Object outcome(Future<?> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            return e.getCause();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
