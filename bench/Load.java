import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What wrk measured.
 *
 * @param requests that were answered
 * @param perSecond answered requests a second
 */
record Load(long requests, double perSecond, Duration median, Duration slowest) {

    private static final Pattern REQUESTS = Pattern.compile("(\\d+) requests in");
    private static final Pattern PER_SECOND = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
    private static final Pattern FAULT = Pattern.compile("Non-2xx[^\\n]*|Socket errors:[^\\n]*");
    private static final Map<String, Double> NANOSECONDS = Map.of("us", 1e3, "ms", 1e6, "s", 1e9);

    /** Asks for an address over and over. Refused or broken answers are an error: they would be fast. */
    static Load on(String address, int connections, int seconds) throws IOException {
        return on(address, connections, seconds, List.of("Accept-Encoding: gzip"));
    }

    static Load on(String address, int connections, int seconds, List<String> headers) throws IOException {
        System.err.printf("%d s of %s with %d connections%n", seconds, address, connections);
        var command = new ArrayList<>(List.of(
                "wrk",
                "--threads=" + Math.min(2, connections),
                "--connections=" + connections,
                "--duration=" + Math.max(1, seconds) + "s",
                "--timeout=10s",
                "--latency"));
        headers.forEach(header -> command.add("--header=" + header));
        command.add(address);
        var said = Command.output(command.toArray(String[]::new));
        var fault = FAULT.matcher(said);
        if (fault.find()) {
            throw new IOException("wrk on %s: %s".formatted(address, fault.group()));
        }
        return new Load(
                Long.parseLong(find(REQUESTS, said).group(1)),
                Double.parseDouble(find(PER_SECOND, said).group(1)),
                percentile("50", said),
                percentile("99", said));
    }

    static Load median(List<Load> loads) {
        return loads.stream()
                .sorted(Comparator.comparing(Load::perSecond))
                .toList()
                .get(loads.size() / 2);
    }

    /** Three cells of a table. */
    String cells() {
        return "%,.0f | %.2f | %.2f".formatted(perSecond, milliseconds(median), milliseconds(slowest));
    }

    private static Duration percentile(String percent, String said) {
        var line = find(Pattern.compile(percent + "%\\s+([\\d.]+)(us|ms|s)\\b"), said);
        return Duration.ofNanos((long) (Double.parseDouble(line.group(1)) * NANOSECONDS.get(line.group(2))));
    }

    private static MatchResult find(Pattern pattern, String said) {
        return pattern.matcher(said)
                .results()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("wrk said:\n" + said));
    }

    private static double milliseconds(Duration duration) {
        return duration.toNanos() / 1e6;
    }
}
