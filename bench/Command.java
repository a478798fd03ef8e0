import java.io.IOException;
import java.nio.charset.StandardCharsets;

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

    /** Runs one to its end and returns what it printed; its errors go where ours go. */
    static String output(String... command) throws IOException {
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        process.getOutputStream().close();
        try (var output = process.getInputStream()) {
            return new String(output.readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            process.destroy();
        }
    }
}
