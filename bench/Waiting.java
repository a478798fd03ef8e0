import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.concurrent.locks.LockSupport;

/**
 * How long a reader who is counted waits for a page from the cache, beside one who is not. The blog and the reader have a
 * processor each, as they have in life: on one, the reader would wait for what the blog does after the answer, too.
 */
final class Waiting {

    /** Between two requests, in nanoseconds. */
    private static final long PAUSE = 700_000;

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Waiting() {}

    /** A sentence; asks {@code times} for each of both, in turns. */
    static String describe(Blog blog, Page page, int times) throws IOException, InterruptedException {
        long own = ProcessHandle.current().pid();
        Machine.give(blog.pid(), "0");
        Machine.give(own, "1");
        try {
            var counted = new ArrayList<Double>();
            var uncounted = new ArrayList<Double>();
            for (int i = 0; i < times; i++) {
                boolean countedFirst = i % 2 == 0;
                (countedFirst ? counted : uncounted).add(wait(blog.at(page.path()), countedFirst));
                (countedFirst ? uncounted : counted).add(wait(blog.at(page.path()), !countedFirst));
            }
            return "A reader waits %.1f µs who is counted, %.1f µs who is not (the medians of %,d each)."
                    .formatted(Counting.median(counted), Counting.median(uncounted), times);
        } finally {
            Machine.give(own, Machine.ALL);
        }
    }

    /** The time to the last byte, in microseconds. */
    private static double wait(String address, boolean isCounted) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address));
        for (var header : Counting.headers(isCounted)) {
            var words = header.split(": ", 2);
            request.header(words[0], words[1]);
        }
        LockSupport.parkNanos(PAUSE);
        long start = System.nanoTime();
        var answer = HTTP.send(request.build(), BodyHandlers.ofByteArray());
        long took = System.nanoTime() - start;
        if (answer.statusCode() != 200) {
            throw new IOException(address + " answered with " + answer.statusCode());
        }
        return took / 1e3;
    }
}
