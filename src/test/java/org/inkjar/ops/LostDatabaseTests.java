package org.inkjar.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.inkjar.InkjarTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@InkjarTest
class LostDatabaseTests {

    private static final int CONNECTIONS = 4;

    private final HikariDataSource ofTheBlog;

    @TempDir
    private Path folder;

    LostDatabaseTests(HikariDataSource ofTheBlog) {
        this.ofTheBlog = ofTheBlog;
    }

    @Test
    void aDatabaseThatHasClosedItselfIsOpenedAgain() throws SQLException {
        try (var database = new HikariDataSource(config())) {
            execute(database, "create table words (word varchar(10))");
            execute(database, "insert into words values ('kept')");
            useAllConnections(database);

            assertThatThrownBy(() -> execute(database, "shutdown immediately")).isInstanceOf(SQLException.class);

            var failures = new ArrayList<SQLException>();
            while (!isKept(database, failures)) {
                assertThat(failures).as("no more than one for each connection").hasSizeLessThanOrEqualTo(CONNECTIONS);
            }
            assertThat(failures).isNotEmpty();
        }
    }

    /** The pool ends each connection after half an hour. */
    @Test
    void whatATableDemandsHoldsWhenTheConnectionThatMadeItHasEnded() throws SQLException {
        try (var database = new HikariDataSource(config());
                var other = DriverManager.getConnection(config().getJdbcUrl())) {
            execute(database, "create table roles (role varchar(10) check (role in ('OWNER', 'EDITOR')))");
            database.getHikariPoolMXBean().softEvictConnections();

            try (var statement = other.createStatement()) {
                assertThat(statement.executeUpdate("insert into roles values ('OWNER')"))
                        .isEqualTo(1);
                assertThatThrownBy(() -> statement.execute("insert into roles values ('NOBODY')"))
                        .hasMessageContaining("violation");
            }
        }
    }

    private HikariConfig config() {
        var config = new HikariConfig();
        config.setJdbcUrl(RecoveringFilePath.urlOf(folder.resolve("blog")) + ";WRITE_DELAY=0");
        config.setMaximumPoolSize(CONNECTIONS);
        config.setExceptionOverrideClassName(ofTheBlog.getExceptionOverrideClassName());
        return config;
    }

    private static void execute(HikariDataSource database, String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void useAllConnections(HikariDataSource database) throws SQLException {
        try (var first = database.getConnection();
                var second = database.getConnection();
                var third = database.getConnection();
                var fourth = database.getConnection()) {
            assertThat(List.of(first, second, third, fourth)).hasSize(CONNECTIONS);
        }
    }

    private static boolean isKept(HikariDataSource database, List<SQLException> failures) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var words = statement.executeQuery("select word from words")) {
            return words.next() && words.getString(1).equals("kept");
        } catch (SQLException e) {
            failures.add(e);
            return false;
        }
    }
}
