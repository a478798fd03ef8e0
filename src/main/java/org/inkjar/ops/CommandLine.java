package org.inkjar.ops;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What {@code java -jar inkjar.jar} understands besides starting the blog. */
public final class CommandLine {

    static final int OK = 0;
    static final int FAILED = 1;
    static final int WRONG_USAGE = 2;

    private static final String HELP = """
            Inkjar, a blog in a single jar

              java -jar inkjar.jar             starts the blog
              java -jar inkjar.jar --help      shows this
              java -jar inkjar.jar --version   shows the version
              java -jar inkjar.jar COMMAND     does one of these, without starting the blog:

              user list                        lists the accounts
              user reset-password EMAIL        makes a link by which that person chooses another password
              user make-owner EMAIL            makes that person an owner
              user activate EMAIL              lets that person sign in again
              backup                           makes a verified backup in the folder backups of the data folder
              restore FILE                     restores a backup into an empty data folder

            Settings, as --name=value or as an environment variable:
              --server.port=8080               SERVER_PORT            the port
              --inkjar.data=./data             INKJAR_DATA            the folder of everything that must be kept
              --inkjar.base-url=https://…      INKJAR_BASE_URL        the public address
              --inkjar.samples=true            INKJAR_SAMPLES         sample posts in an empty database
              --inkjar.cache.size=32MB         INKJAR_CACHE_SIZE      the memory for public pages
              --inkjar.backup.keep=7           INKJAR_BACKUP_KEEP     how many backups are kept
              --inkjar.statistics.flush=20s    INKJAR_STATISTICS_FLUSH  how often what was counted is written
              --inkjar.media.max-size=20MB     INKJAR_MEDIA_MAX_SIZE  the longest picture that may be uploaded
              --inkjar.safe-mode=true          INKJAR_SAFE_MODE       public pages without the code of “Code injection”
              --inkjar.owner.email=…           INKJAR_OWNER_EMAIL     the first account, without a person at the console
              --inkjar.owner.password=…        INKJAR_OWNER_PASSWORD
              --spring.mail.host=…             SPRING_MAIL_HOST       a server for mail, instead of the one in the settings
              --inkjar.mail.from=…             INKJAR_MAIL_FROM       the sender of mail through it
              --spring.datasource.url=…        SPRING_DATASOURCE_URL  another database than the file in the data folder
            """;

    private CommandLine() {}

    /** Carries out what the arguments ask for; the exit code, or empty when the blog is to be started. */
    public static OptionalInt run(String... args) {
        if (Arrays.asList(args).contains("--help")) {
            System.out.print(HELP);
            return OptionalInt.of(OK);
        }
        if (Arrays.asList(args).contains("--version")) {
            System.out.println("Inkjar " + version());
            return OptionalInt.of(OK);
        }
        var words = Arrays.stream(args).filter(arg -> !arg.startsWith("--")).toList();
        return words.isEmpty() ? OptionalInt.empty() : OptionalInt.of(run(words, options(args)));
    }

    private static int run(List<String> words, String... options) {
        var command = words.getFirst();
        var more = words.subList(1, words.size());
        return switch (command) {
            case "backup" -> BackupCommands.backup(more, options);
            case "restore" -> BackupCommands.restore(more, options);
            case "user" -> UserCommand.run(more, options);
            default -> wrongUsage("There is no command \"%s\". --help lists what there is.".formatted(command));
        };
    }

    static int wrongUsage(String message) {
        System.err.println("inkjar: " + message);
        return WRONG_USAGE;
    }

    private static String[] options(String... args) {
        return Arrays.stream(args).filter(arg -> arg.startsWith("--")).toArray(String[]::new);
    }

    static String version() {
        return Optional.ofNullable(CommandLine.class.getPackage().getImplementationVersion())
                .orElse("(development)");
    }
}
