package org.inkjar.ops;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.h2.api.ErrorCode;
import org.inkjar.common.InkjarProperties;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;

/** {@code backup} and {@code restore FILE}, without the blog. */
final class BackupCommands {

    /** A configuration of {@code common}, which is nobody else's. */
    private static final String SETTINGS_AND_CLOCK = "org.inkjar.common.CommonConfiguration";

    private BackupCommands() {}

    static int backup(List<String> words, String... options) {
        if (!words.isEmpty()) {
            return CommandLine.wrongUsage(
                    "backup takes no more words. It writes into the folder backups of the data folder.");
        }
        return with(options, (settings, access, clock) -> {
            try (var database = access.onlyIfThere().open()) {
                new Backup(settings.data(), access, line -> print(line.toString()))
                        .make(database, clock.instant(), settings.backup().keep());
            }
        });
    }

    static int restore(List<String> words, String... options) {
        if (words.size() != 1) {
            return CommandLine.wrongUsage("Say which backup: restore FILE --inkjar.data=FOLDER");
        }
        return with(options, (settings, access, clock) -> {
            var restored = new Restore(settings.data(), access).from(file(words.getFirst()));
            print("Restored the backup of %s, made by Inkjar %s.", restored.madeAt(), restored.inkjar());
            if (restored.database() == null) {
                print("The database is not in it: restore it with its own tools, such as pg_restore.");
            }
        });
    }

    private static Path file(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new BackupException(e, "ops.backup.failed.file", name);
        }
    }

    /** Takes the settings from wherever the blog would, and starts nothing else of it. */
    private static int with(String[] options, Work work) {
        var application = new SpringApplication();
        application.setSources(Set.of(SETTINGS_AND_CLOCK));
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setRegisterShutdownHook(false);
        try (var context = application.run(options)) {
            return attempt(() -> work.run(
                    context.getBean(InkjarProperties.class),
                    DatabaseAccess.of(context.getEnvironment()),
                    context.getBean(Clock.class)));
        } catch (RuntimeException _) {
            return CommandLine.FAILED; // StartupFailureReporter has said why
        }
    }

    private static int attempt(Attempt attempt) {
        try {
            attempt.run();
            return CommandLine.OK;
        } catch (BackupException e) {
            System.err.println("inkjar: " + e.getMessage());
        } catch (IOException | SQLException | RuntimeException e) {
            System.err.println("inkjar: " + explain(e));
        }
        return CommandLine.FAILED;
    }

    private static String explain(Exception failure) {
        return failure instanceof SQLException e && e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1
                ? "The blog is running, with its database to itself. Run the job “Backup” in the admin, or stop the blog first."
                : StartupFailures.explain(failure);
    }

    @SuppressWarnings("AnnotateFormatMethod") // the annotation would be a dependency of its own
    private static void print(String line, Object... arguments) {
        System.out.println(arguments.length == 0 ? line : line.formatted(arguments));
    }

    /** What a command does. */
    @FunctionalInterface
    private interface Work {

        void run(InkjarProperties settings, DatabaseAccess access, Clock clock) throws IOException, SQLException;
    }

    /** The same with all that it needs. */
    @FunctionalInterface
    private interface Attempt {

        void run() throws IOException, SQLException;
    }
}
