package org.inkjar.ops;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A data folder as a blog has it, to be backed up. */
abstract class BackupTest {

    static final Instant NOW = Instant.parse("2026-03-14T03:30:00Z");

    @TempDir
    Path folder;

    final List<String> said = new ArrayList<>();
    Path data;
    DatabaseAccess access;
    Connection database;

    @BeforeEach
    void makeABlog() throws IOException, SQLException {
        data = Files.createDirectory(folder.resolve("data"));
        access = accessTo(data);
        Flyway.configure().dataSource(access.url(), "", "").load().migrate();
        database = access.open();
        insertTag("kept");
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    Path make(Instant now) throws IOException, SQLException {
        return new Backup(data, access, line -> said.add(line.toString())).make(database, now, 3);
    }

    /** Puts a file into the library, and tells where it lies in the data folder. */
    String keep(String content) throws IOException {
        var name = "media/%2$.2s/%2$s".formatted("", sha256(content));
        Files.createDirectories(data.resolve(name).getParent());
        Files.writeString(data.resolve(name), content);
        return name;
    }

    void insertTag(String name) {
        try (var insert = database.prepareStatement("insert into tag values (random_uuid(), 0, ?, ?, ?, '')")) {
            insert.setString(1, name);
            insert.setString(2, name);
            insert.setString(3, name);
            insert.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> tags(Connection connection) throws SQLException {
        return strings(connection, "select name from tag");
    }

    static List<String> strings(Connection connection, String query) throws SQLException {
        var strings = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                strings.add(rows.getString(1));
            }
        }
        return strings;
    }

    static DatabaseAccess accessTo(Path data) {
        return new DatabaseAccess(RecoveringFilePath.urlOf(data.resolve("inkjar")), "", "");
    }

    private static String sha256(String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
