package org.inkjar.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/**
 * What Lighthouse says of the pages on a slow telephone. Its score for speed depends on the machine that it runs on and
 * is only printed; what makes a page fast is counted instead.
 */
class LighthouseTests extends OwnBlogTest {

    private static final List<String> FULL_MARKS = List.of("accessibility", "best-practices", "seo");
    private static final int SCRIPT = 3 * 1024;

    /** Lighthouse itself stumbles now and then. */
    private static final int ATTEMPTS = 3;

    @ParameterizedTest
    @CsvSource({"/, 18, 7", "/posts/welcome, 15, 6", "/tags/inkjar, 12, 5", "/search?q=deploy, 12, 5"})
    void aPageHasFullMarksAndLittleToLoad(String path, int kilobytes, int requests)
            throws IOException, InterruptedException {
        var report = completeReport(path);

        System.out.printf("Lighthouse: %s is at %s for speed%n", path, score(report, "performance"));
        assertThat(FULL_MARKS)
                .allSatisfy(category ->
                        assertThat(faults(report, category)).as(category).isEmpty());
        assertThat(audit(report, "cumulative-layout-shift").path("numericValue").asDouble())
                .as("shift of the layout")
                .isZero();
        assertThat(audit(report, "render-blocking-insight").toString()).doesNotContain(".js");
        assertThat(requests(report)).as("requests").hasSizeLessThanOrEqualTo(requests);
        assertThat(bytes(requests(report))).as("bytes").isLessThanOrEqualTo(kilobytes * 1024);
        assertThat(bytes(scripts(report))).as("bytes of script").isLessThanOrEqualTo(SCRIPT);
    }

    /** A report in which no audit broke off. */
    private JsonNode completeReport(String path) throws IOException, InterruptedException {
        var report = lighthouse(path);
        for (int attempt = 2; attempt <= ATTEMPTS && !brokenOff(report).isEmpty(); attempt++) {
            report = lighthouse(path);
        }
        assertThat(brokenOff(report)).as("what Lighthouse could not look at").isEmpty();
        return report;
    }

    private static List<String> brokenOff(JsonNode report) {
        return report.path("audits")
                .valueStream()
                .filter(audit -> audit.path("scoreDisplayMode").asString().equals("error"))
                .map(audit -> audit.path("errorMessage").asString())
                .toList();
    }

    private JsonNode lighthouse(String path) throws IOException, InterruptedException {
        var flags = new ArrayList<>(Chromium.FLAGS);
        flags.addAll(List.of("--headless", "--no-sandbox"));
        return Checkers.json(
                Checkers.node(),
                Checkers.file("lighthouse/cli/index.js").toString(),
                blog.at(path),
                "--output=json",
                "--quiet",
                "--no-enable-error-reporting",
                "--disable-full-page-screenshot",
                "--only-categories=performance," + String.join(",", FULL_MARKS),
                "--chrome-flags=" + String.join(" ", flags));
    }

    private static double score(JsonNode report, String category) {
        return report.at("/categories/" + category + "/score").asDouble();
    }

    /** What keeps a category from full marks; a category that could not be judged has none at all. */
    private static List<String> faults(JsonNode report, String category) {
        assertThat(report.at("/categories/" + category + "/score").isNumber())
                .as("%s is judged", category)
                .isTrue();
        return report.at("/categories/" + category + "/auditRefs")
                .valueStream()
                .map(reference -> audit(report, reference.path("id").asString()))
                .filter(audit ->
                        audit.path("score").isNumber() && audit.path("score").asDouble() < 1)
                .map(audit -> audit.path("title").asString())
                .toList();
    }

    private static JsonNode audit(JsonNode report, String id) {
        return report.path("audits").path(id);
    }

    private static List<JsonNode> requests(JsonNode report) {
        return audit(report, "network-requests")
                .at("/details/items")
                .valueStream()
                .toList();
    }

    private static List<JsonNode> scripts(JsonNode report) {
        return requests(report).stream()
                .filter(request -> request.path("resourceType").asString().equals("Script"))
                .toList();
    }

    private static int bytes(List<JsonNode> requests) {
        return requests.stream()
                .mapToInt(request -> request.path("transferSize").asInt())
                .sum();
    }
}
