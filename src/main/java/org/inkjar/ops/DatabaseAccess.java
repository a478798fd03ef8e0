package org.inkjar.ops;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;

/** Where the database is, and who asks. */
record DatabaseAccess(String url, String user, String password) {

    /** What says to H2 that it shall make no database. */
    static final String ONLY_IF_THERE = ";IFEXISTS=TRUE";

    private static final String FILE = "jdbc:h2:file:";

    static DatabaseAccess of(Environment environment) {
        return new DatabaseAccess(
                environment.getRequiredProperty("spring.datasource.url"),
                environment.getProperty("spring.datasource.username", ""),
                environment.getProperty("spring.datasource.password", ""));
    }

    /** Whether it is a file of this machine. */
    boolean isFile() {
        return path().isPresent();
    }

    /** Whether it is kept by a server, with backups of its own. */
    boolean isServer() {
        return !url.startsWith("jdbc:h2:");
    }

    Connection open() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** The same, unless there is no database yet. A file is made by whoever opens it first; a server makes none. */
    DatabaseAccess onlyIfThere() {
        return isFile() ? new DatabaseAccess(url + ONLY_IF_THERE, user, password) : this;
    }

    /** A copy of it in another folder, which is read row by row and leaves nothing behind but itself. */
    DatabaseAccess copyIn(Path folder) {
        var address = RecoveringFilePath.urlOf(
                folder.resolve(BackupArchive.DATABASE_NAME).toAbsolutePath());
        return new DatabaseAccess(
                address + ONLY_IF_THERE + ";LAZY_QUERY_EXECUTION=1;TRACE_LEVEL_FILE=0", user, password);
    }

    /** The file of the database. */
    Optional<Path> file() {
        return path().map(path -> Path.of(path.split(";", 2)[0] + ".mv.db"));
    }

    private Optional<String> path() {
        return Stream.of(FILE, RecoveringFilePath.URL)
                .filter(url::startsWith)
                .map(start -> url.substring(start.length()))
                .findFirst();
    }
}
