package org.inkjar.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The packaged jar, unpacked by its own tools. A first start leaves behind what the JVM learned of its classes (JEP 514);
 * all others take half of the time.
 */
final class UnpackedJar {

    private static final Path FOLDER = Path.of("target", "unpacked").toAbsolutePath();
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
            java(
                    "-Djarmode=tools",
                    "-jar",
                    PackagedBlog.JAR.toString(),
                    "extract",
                    "--force",
                    "--destination",
                    FOLDER.toString());
            java(
                    SHORT_LIFE,
                    "-XX:AOTCacheOutput=" + LEARNED,
                    "-Dspring.context.exit=onRefresh",
                    "-jar",
                    JAR,
                    "--inkjar.data=" + FOLDER.resolve("data"));
            isReady = true;
        }
        return List.of(SHORT_LIFE, "-XX:AOTCache=" + LEARNED, QUIET, "-jar", JAR);
    }

    private static void java(String... options) {
        var command =
                Stream.concat(Stream.of(PackagedBlog.JAVA), Stream.of(options)).toList();
        try {
            if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
                throw new IllegalStateException("This failed: " + command);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
