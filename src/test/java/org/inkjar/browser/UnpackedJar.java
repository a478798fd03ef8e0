package org.inkjar.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * The packaged jar, unpacked by its own tools. A first life leaves behind what the JVM learned of its classes (JEP 514),
 * and a blog with its samples and its owner; with these all others start in less than half of the time.
 */
final class UnpackedJar {

    private static final Path FOLDER = Path.of("target", "unpacked").toAbsolutePath();
    private static final Path BLOG = FOLDER.resolve("data");
    private static final String JAR =
            FOLDER.resolve(PackagedBlog.JAR.getFileName()).toString();
    private static final String LEARNED = FOLDER.resolve("inkjar.aot").toString();

    /** A life of a minute does not pay for thorough compilation. */
    private static final String SHORT_LIFE = "-XX:TieredStopAtLevel=1";

    /** What of the learned is of no use is learned anew, without a word on the console. */
    private static final String QUIET = "-Xlog:aot*=error";

    private static boolean isReady;

    private UnpackedJar() {}

    /** What follows {@code java} to start a blog from it. */
    static synchronized List<String> options() {
        if (!isReady) {
            prepare();
            isReady = true;
        }
        return List.of(SHORT_LIFE, "-XX:AOTCache=" + LEARNED, QUIET, "-jar", JAR);
    }

    /** Copies the blog of the first life. */
    static void furnish(Path data) {
        options();
        try {
            FileSystemUtils.copyRecursively(BLOG, data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void prepare() {
        try {
            FileSystemUtils.deleteRecursively(FOLDER);
            unpack();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        PackagedBlog.start(
                        List.of(SHORT_LIFE, "-XX:AOTCacheOutput=" + LEARNED, QUIET, "-jar", JAR),
                        BLOG,
                        BrowserTest.OWNER)
                .stop();
    }

    private static void unpack() throws IOException, InterruptedException {
        var extraction = new ProcessBuilder(
                        PackagedBlog.JAVA,
                        "-Djarmode=tools",
                        "-jar",
                        PackagedBlog.JAR.toString(),
                        "extract",
                        "--destination",
                        FOLDER.toString())
                .inheritIO()
                .start();
        if (extraction.waitFor() != 0) {
            throw new IllegalStateException("The jar cannot be unpacked");
        }
    }
}
