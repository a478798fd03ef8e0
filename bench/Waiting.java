import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/**
 * How long a reader who is counted waits for a page from the cache, beside one who is not. The blog and the reader have a
 * processor each, as they have in life: on one, the reader would wait for what the blog does after the answer, too.
 */
final class Waiting implements AutoCloseable {

    private static final long PAUSE = 700_000;

    /** The server ends a connection after a hundred. */
    private static final int ANSWERS_OF_A_CONNECTION = 90;

    private final URI address;
    private Socket socket;
    private DataInputStream answers;
    private int asked;

    private Waiting(String address) throws IOException {
        this.address = URI.create(address);
        connect();
    }

    /** A sentence; asks {@code times} for each of both, in turns. */
    static String describe(Blog blog, Page page, int times) throws IOException {
        long own = ProcessHandle.current().pid();
        Machine.give(blog.pid(), "0");
        Machine.give(own, "1");
        try (var reader = new Waiting(blog.at(page.path()))) {
            var counted = new ArrayList<Double>();
            var uncounted = new ArrayList<Double>();
            for (int i = 0; i < times; i++) {
                boolean countedFirst = i % 2 == 0;
                (countedFirst ? counted : uncounted).add(reader.ask(countedFirst));
                (countedFirst ? uncounted : counted).add(reader.ask(!countedFirst));
            }
            return "A reader waits %.1f µs who is counted, %.1f µs who is not (the medians of %,d each)."
                    .formatted(Counting.median(counted), Counting.median(uncounted), times);
        } finally {
            Machine.give(own, Machine.ALL);
        }
    }

    /** The time to the last byte, in microseconds. */
    private double ask(boolean isCounted) throws IOException {
        if (++asked % ANSWERS_OF_A_CONNECTION == 0) {
            close();
            connect();
        }
        LockSupport.parkNanos(PAUSE);
        var request = request(isCounted);
        long start = System.nanoTime();
        socket.getOutputStream().write(request);
        answers.readNBytes(length());
        return (System.nanoTime() - start) / 1e3;
    }

    private byte[] request(boolean isCounted) {
        var lines =
                new ArrayList<>(List.of("GET " + address.getPath() + " HTTP/1.1", "Host: " + address.getAuthority()));
        lines.addAll(Counting.headers(isCounted));
        return (String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    /** Reads the head of an answer, and what it says of the length of its body. */
    @SuppressWarnings("deprecation") // a head has no characters but those of ASCII
    private int length() throws IOException {
        int length = 0;
        for (var line = answers.readLine(); !line.isEmpty(); line = answers.readLine()) {
            if (line.toLowerCase(Locale.ROOT).startsWith("content-length: ")) {
                length = Integer.parseInt(line.substring("content-length: ".length()));
            }
        }
        return length;
    }

    private void connect() throws IOException {
        socket = new Socket(address.getHost(), address.getPort());
        socket.setTcpNoDelay(true);
        answers = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
