import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The scores that Lighthouse gives, where {@code ./inkjar} has fetched it. */
final class Lighthouse {

    private static final Path PROGRAM = Path.of(".tools", "node_modules", "lighthouse", "cli", "index.js");
    private static final List<String> CATEGORIES = List.of("performance", "accessibility", "best-practices", "seo");
    private static final String CHROME = "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run"
            + " --disable-background-networking --disable-component-update --disable-sync";

    private Lighthouse() {}

    static boolean isThere() {
        return Files.exists(PROGRAM);
    }

    /** Four cells of a table. */
    static String scores(String address) throws IOException {
        System.err.println("Lighthouse on " + address);
        var report = Command.output(
                "node",
                PROGRAM.toString(),
                address,
                "--output=csv",
                "--output-path=stdout",
                "--quiet",
                "--no-enable-error-reporting",
                "--only-categories=" + String.join(",", CATEGORIES),
                "--chrome-flags=" + CHROME);
        return CATEGORIES.stream().map(category -> score(report, category)).collect(Collectors.joining(" | "));
    }

    private static String score(String report, String category) {
        var score = Pattern.compile("^\"%s\",\"([\\d.]+)\"".formatted(category), Pattern.MULTILINE)
                .matcher(report);
        if (!score.find()) {
            throw new IllegalStateException("Lighthouse gave no score for %s:%n%s".formatted(category, report));
        }
        return "%.0f".formatted(100 * Double.parseDouble(score.group(1)));
    }
}
