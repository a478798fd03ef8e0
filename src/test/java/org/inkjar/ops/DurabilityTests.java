package org.inkjar.ops;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurabilityTests {

    @TempDir
    private Path data;

    @Test
    void nothingAcknowledgedIsLostWhenTheProcessIsKilled() throws IOException, SQLException {
        var acknowledged = acknowledgedBeforeTheKill(2_000);

        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(2_000);
        assertThat(stored()).containsAll(acknowledged);
    }

    private Set<String> acknowledgedBeforeTheKill(int atLeast) throws IOException {
        var process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AcknowledgingWriter.class.getName(),
                        "--inkjar.data=" + data)
                .start();
        try (var lines = process.inputReader()) {
            var ids = lines.lines().limit(atLeast).collect(toSet());
            process.toHandle().destroyForcibly();
            lines.lines()
                    .filter(line ->
                            line.length() == UUID.randomUUID().toString().length())
                    .forEach(ids::add);
            return ids;
        } finally {
            process.destroyForcibly();
        }
    }

    private Set<String> stored() throws SQLException {
        var ids = new HashSet<String>();
        try (var connection = DriverManager.getConnection(RecoveringFilePath.urlOf(data.resolve("inkjar")));
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select id from tag")) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }
}
