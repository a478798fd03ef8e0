package org.inkjar.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The packaged jar, unpacked by its own tools. The first blog that runs from it leaves behind what the JVM learned of its
 * classes (JEP 514); those after it start in half of the time.
 */
final class UnpackedJar {

    private static final Path FOLDER = Path.of("target", "unpacked").toAbsolutePath();
    private static final Path LEARNED = FOLDER.resolve("inkjar.aot");

    private static boolean isUnpacked;
    private static boolean isLearning;

    private UnpackedJar() {}

    /** What follows {@code java} to start a blog from it. */
    static synchronized List<String> options() {
        if (!isUnpacked) {
            unpack();
            isUnpacked = true;
        }
        var options = new ArrayList<String>();
        if (Files.exists(LEARNED)) {
            options.add("-XX:AOTCache=" + LEARNED);
        } else if (!isLearning) {
            options.add("-XX:AOTCacheOutput=" + LEARNED);
            isLearning = true;
        }
        options.add("-XX:TieredStopAtLevel=1"); // A life of a minute does not pay for thorough compilation.
        options.add("-jar");
        options.add(FOLDER.resolve(PackagedBlog.JAR.getFileName()).toString());
        return options;
    }

    private static void unpack() {
        try {
            Files.deleteIfExists(LEARNED);
            var unpacking = new ProcessBuilder(
                            PackagedBlog.JAVA,
                            "-Djarmode=tools",
                            "-jar",
                            PackagedBlog.JAR.toString(),
                            "extract",
                            "--force",
                            "--destination",
                            FOLDER.toString())
                    .inheritIO()
                    .start();
            if (unpacking.waitFor() != 0) {
                throw new IllegalStateException("The jar could not be unpacked");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
