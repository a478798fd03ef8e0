import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The packaged blog with its sample posts, in a process and a data folder of its own, on the loopback address. */
final class Blog implements AutoCloseable {

    private static final Path JAR = Path.of("target", "inkjar.jar");
    private static final Path JAVA_BIN = Path.of(System.getProperty("java.home"), "bin");
    private static final Pattern READY = Pattern.compile("Inkjar is ready\\s+(http://\\S+)");
    private static final String SESSION = "org.apache.catalina.session.StandardSession ";

    private final Process process;
    private final String address;

    private Blog(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    static Blog start(Path data, String... options) throws IOException {
        var command = new ArrayList<>(List.of(
                JAVA_BIN.resolve("java").toString(),
                "-Xmx512m",
                "-jar",
                JAR.toString(),
                "--server.address=127.0.0.1",
                "--server.port=0",
                "--inkjar.data=" + data,
                "--inkjar.owner.name=Ink Jar",
                "--inkjar.owner.email=bench@example.com",
                "--inkjar.owner.password=only for this benchmark"));
        command.addAll(List.of(options));
        Files.createDirectories(data);
        var process = Command.server(new ProcessBuilder(command).redirectErrorStream(true));
        var output = process.inputReader();
        var address = awaitAddress(output);
        Thread.ofVirtual().start(() -> output.lines().forEach(System.err::println));
        return new Blog(process, address);
    }

    String at(String path) {
        return address + path;
    }

    long pid() {
        return process.pid();
    }

    /** What it has used of the processors so far. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /** How many sessions there are. None ends while this runs, so that is how many were made. */
    int sessions() throws IOException {
        var classes = Command.output(JAVA_BIN.resolve("jcmd").toString(), String.valueOf(pid()), "GC.class_histogram");
        return classes.lines()
                .filter(line -> (line + " ").contains(SESSION))
                .mapToInt(line -> Integer.parseInt(line.strip().split("\\s+")[1]))
                .sum();
    }

    @Override
    public void close() {
        Command.end(process);
    }

    private static String awaitAddress(BufferedReader output) throws IOException {
        var seen = new StringBuilder();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            seen.append(line).append('\n');
            var ready = READY.matcher(line);
            if (ready.find()) {
                return ready.group(1).replace("localhost", "127.0.0.1");
            }
        }
        throw new IOException("The blog did not start:\n" + seen);
    }
}
