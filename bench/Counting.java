import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What it costs a page from the cache that its reader is counted: beside the same requests with {@code DNT: 1}. */
final class Counting {

    /** Short rounds, many of them: what else a machine does meanwhile falls on both. */
    private static final int PAIRS_OF_A_ROUND = 4;

    private static final List<String> BROWSER = List.of(
            "User-Agent: Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/148.0.0.0"
                    + " Safari/537.36",
            "Accept: text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8",
            "Accept-Encoding: gzip, deflate, br, zstd",
            "Accept-Language: en-US,en;q=0.9",
            "Sec-Fetch-Dest: document",
            "Sec-Fetch-Mode: navigate",
            "Sec-Fetch-Site: none",
            "Sec-Fetch-User: ?1",
            "Upgrade-Insecure-Requests: 1");

    private final Blog blog;
    private final String address;
    private final int connections;
    private final int seconds;
    private final List<Cost> counted = new ArrayList<>();
    private final List<Cost> uncounted = new ArrayList<>();

    private Counting(Blog blog, String address, int connections, Pace pace) {
        this.blog = blog;
        this.address = address;
        this.connections = connections;
        this.seconds = Math.max(1, pace.seconds() / PAIRS_OF_A_ROUND);
    }

    /** What a page took. */
    private record Cost(double microseconds, double perSecond) {}

    static Counting of(Blog blog, Page page, int connections, Pace pace) throws IOException {
        var counting = new Counting(blog, blog.at(page.path()), connections, pace);
        for (int pair = 0; pair < pace.rounds() * PAIRS_OF_A_ROUND; pair++) {
            boolean countedFirst = pair % 2 == 0;
            counting.measure(countedFirst);
            counting.measure(!countedFirst);
        }
        return counting;
    }

    private void measure(boolean isCounted) throws IOException {
        var before = blog.processorTime();
        var load = Load.on(address, connections, seconds, headers(isCounted));
        var used = blog.processorTime().minus(before);
        (isCounted ? counted : uncounted).add(new Cost(used.toNanos() / 1e3 / load.requests(), load.perSecond()));
    }

    /** Those of a browser whose reader is counted, or asks not to be. */
    static List<String> headers(boolean isCounted) {
        var headers = new ArrayList<>(BROWSER);
        headers.add("DNT: " + (isCounted ? 0 : 1));
        return headers;
    }

    /** Two sentences. */
    String describe() {
        var ratios = new ArrayList<Double>();
        for (int pair = 0; pair < counted.size(); pair++) {
            ratios.add(counted.get(pair).perSecond() / uncounted.get(pair).perSecond());
        }
        return "Processor time for a page: %.1f µs counted, %.1f µs not. "
                        .formatted(
                                median(counted.stream().map(Cost::microseconds).toList()),
                                median(uncounted.stream()
                                        .map(Cost::microseconds)
                                        .toList()))
                + "Requests per second, counted over not: %.3f (in the median of %d pairs; half of them %.3f to %.3f)."
                        .formatted(median(ratios), ratios.size(), quantile(ratios, 1, 4), quantile(ratios, 3, 4));
    }

    static double median(List<Double> values) {
        return quantile(values, 1, 2);
    }

    private static double quantile(List<Double> values, int part, int parts) {
        return values.stream().sorted().toList().get(values.size() * part / parts);
    }
}
