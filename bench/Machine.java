import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** What the figures were measured on: without it they say little. */
final class Machine {

    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    private static final Path TASKSET = Path.of("/usr/bin/taskset");
    private static final int COUNT = Runtime.getRuntime().availableProcessors();

    /** Each of its processors. */
    static final String ALL = "0-" + (COUNT - 1);

    private Machine() {}

    static String describe() throws IOException {
        return """
                # Results

                %s, %s processors (%s), %s, JDK %s. Machines differ, and so do their moods: compare the columns of a row, not the rows of two machines.
                """.formatted(
                LocalDate.now(ZoneOffset.UTC), COUNT, processor(), System.getProperty("os.name"), Runtime.version());
    }

    /** Whether processes can be tied to processors, of which there are several. */
    static boolean hasProcessorsToGive() {
        return Files.isExecutable(TASKSET) && COUNT > 1;
    }

    /** Ties a process to processors. */
    static void give(long process, String processors) throws IOException {
        Command.output(TASKSET.toString(), "-acp", processors, String.valueOf(process));
    }

    private static String processor() throws IOException {
        if (!Files.isReadable(PROCESSORS)) {
            return System.getProperty("os.arch");
        }
        try (var lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.replaceFirst(".*: ", ""))
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        }
    }
}
