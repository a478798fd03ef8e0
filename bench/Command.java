import java.io.IOException;
import java.nio.file.Files;

/** Other programs. */
final class Command {

    private Command() {}

    /** Starts a server, which ends when this program does, if not before. */
    static Process server(ProcessBuilder builder) throws IOException {
        var process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return process;
    }

    static void end(Process server) {
        server.destroy();
        server.onExit().join();
    }

    /**
     * Runs one to its end and returns what it printed; its errors go where ours go. That goes through a file: Node may
     * end before a pipe has taken everything.
     */
    static String output(String... command) throws IOException {
        var printed = Files.createTempFile("printed", ".txt");
        try {
            var process = new ProcessBuilder(command)
                    .redirectOutput(printed.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            process.getOutputStream().close();
            process.onExit().join();
            return Files.readString(printed);
        } finally {
            Files.delete(printed);
        }
    }
}
