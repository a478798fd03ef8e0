package org.inkjar.browser;

import static java.util.stream.Collectors.joining;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The packaged blog, on a free port of the loopback address. */
final class PackagedBlog implements AutoCloseable {

    static final Path JAR = Path.of("target", "inkjar.jar").toAbsolutePath();
    static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private static final Duration START = Duration.ofSeconds(120);

    /** A first life writes down what it has learned. */
    private static final Duration STOP = Duration.ofSeconds(180);

    private static final Pattern READY = Pattern.compile("Inkjar is ready\\s+http://localhost:(\\d+)");
    private static final Pattern CODE = Pattern.compile("with the code\\s+(\\S+)");

    private final Process process;
    private final BlockingQueue<String> output = new LinkedBlockingQueue<>();
    private final String address;

    private PackagedBlog(Process process) {
        this.process = process;
        Thread.ofPlatform().daemon().start(this::readOutput);
        this.address = "http://localhost:" + await(READY);
    }

    /** Starts the blog as a user does, and waits until it says that it is ready. */
    static PackagedBlog start(Path data, String... args) {
        return start(List.of("-jar", JAR.toString()), data, args);
    }

    /** Starts the same blog faster. */
    static PackagedBlog startUnpacked(Path data, String... args) {
        return start(UnpackedJar.options(), data, args);
    }

    /** Starts it still faster, with its samples and its owner in the folder. */
    static PackagedBlog startFurnished(Path data, String... args) {
        UnpackedJar.furnish(data);
        return startUnpacked(data, args);
    }

    static PackagedBlog start(List<String> options, Path data, String... args) {
        var command = new ArrayList<>(List.of(JAVA, "-Xmx512m"));
        command.addAll(options);
        command.addAll(List.of("--server.address=127.0.0.1", "--server.port=0", "--inkjar.data=" + data));
        command.addAll(List.of(args));
        try {
            return new PackagedBlog(
                    new ProcessBuilder(command).redirectErrorStream(true).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of a page, such as {@code /admin}. */
    String at(String path) {
        return address + path;
    }

    /** The one-time code that the console shows. */
    String setupCode() {
        return await(CODE);
    }

    /** What is alive on its heap: a line for each class, with the number of objects and their bytes. */
    List<String> liveObjects() {
        return ask("GC.class_histogram");
    }

    /** What it does while it starts. One that answers nothing any more is ended, else this would wait for ever. */
    private String mainThread() {
        CompletableFuture.delayedExecutor(1, TimeUnit.MINUTES).execute(process::destroyForcibly);
        return ask("Thread.print").stream()
                .dropWhile(line -> !line.startsWith("\"main\""))
                .takeWhile(line -> !line.isBlank())
                .collect(joining("\n"));
    }

    /** What its JVM answers to a command of {@code jcmd}. */
    private List<String> ask(String question) {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try {
            return new ProcessBuilder(jcmd, Long.toString(process.pid()), question)
                    .redirectErrorStream(true)
                    .start()
                    .inputReader(StandardCharsets.UTF_8)
                    .readAllLines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops the blog as Ctrl-C does, and returns its exit code. */
    int stop() {
        process.toHandle().destroy(); // Process.destroy would close its console as well, into which it still writes.
        try {
            if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("The blog did not stop within " + STOP);
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            stop();
        }
    }

    private String await(Pattern pattern) {
        var seen = new StringBuilder();
        long deadline = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < deadline && (process.isAlive() || !output.isEmpty())) {
            var line = nextLine();
            seen.append(line).append('\n');
            var matcher = pattern.matcher(line);
            if (matcher.find()) {
                return matcher.group(1);
            }
        }
        var where = process.isAlive() ? "It is here: " + mainThread() : "It has ended.";
        process.destroyForcibly();
        throw new IllegalStateException("The blog did not say \"%s\", but:%n%s%n%s"
                .formatted(pattern, seen.toString().strip(), where));
    }

    /** The next line of the console, empty when none comes for a second. */
    private String nextLine() {
        try {
            return Objects.requireNonNullElse(output.poll(1, TimeUnit.SECONDS), "");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void readOutput() {
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            reader.lines().forEach(output::add);
        } catch (IOException | UncheckedIOException e) {
            output.add("The console ended: " + e.getMessage());
        }
    }
}
