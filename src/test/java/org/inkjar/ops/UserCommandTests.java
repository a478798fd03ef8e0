package org.inkjar.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.inkjar.Postgres;
import org.inkjar.common.SecretToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@ExtendWith(OutputCaptureExtension.class)
class UserCommandTests {

    private static final String NOBODY = "inkjar: There is no account with the address nobody@example.com.\n";

    @TempDir
    private Path data;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "lists",
                "list all",
                "reset-password",
                "reset-password ada@example.com eve@example.com",
                "delete ada@example.com"
            })
    void saysWhatThereIsToDo(String words, CapturedOutput output) {
        assertThat(user(words)).isEqualTo(2);

        assertThat(output.getErr())
                .isEqualTo("inkjar: Say what to do: user list, user reset-password EMAIL, user make-owner EMAIL"
                        + " or user activate EMAIL.\n");
        assertThat(output.getOut()).isEmpty();
    }

    @Test
    void refusesWhatIsNoAddress(CapturedOutput output) {
        assertThat(user("make-owner ada")).isEqualTo(2);

        assertThat(output.getErr()).isEqualTo("inkjar: Enter an e-mail address such as ada@example.com.\n");
    }

    @Test
    void letsWhoeverIsLockedOutInAgain(CapturedOutput output) {
        var url = "jdbc:h2:file:" + data.resolve("inkjar");
        insertAda(url);

        assertThat(user("list")).isZero();
        assertThat(output.getOut()).containsPattern("ada@example.com +author +deactivated +Ada\n");

        assertThat(user("reset-password Ada@Example.com")).isZero();
        var lines = output.getOut().lines().toList();
        var token = lines.getLast().replace("http://localhost:8080/reset/", "");
        assertThat(database(url).queryForList("select token_hash from password_reset", String.class))
                .containsExactly(new SecretToken(token).hash());
        assertThat(database(url).queryForObject("select count(deactivated_at) from author", Integer.class))
                .isZero();

        assertThat(user("make-owner ada@example.com")).isZero();
        assertThat(database(url).queryForObject("select role from author", String.class))
                .isEqualTo("OWNER");
        assertThat(output.getOut()).doesNotContain("Inkjar is ready");
        assertThat(output.getErr()).isEmpty();
    }

    @Test
    void makesNoBlogWhereThereIsNone(CapturedOutput output) {
        assertThat(user("list")).isEqualTo(1);

        assertThat(output.getErr())
                .isEqualTo("inkjar: There is no database in this data folder. Choose another: --inkjar.data=FOLDER\n");
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void worksOnPostgresql(CapturedOutput output) {
        var url = Postgres.newDatabase();
        insertAda(url);

        assertThat(user("activate nobody@example.com", "--spring.datasource.url=" + url))
                .isEqualTo(1);
        assertThat(output.getErr()).isEqualTo(NOBODY);
        assertThat(user("activate ada@example.com", "--spring.datasource.url=" + url))
                .isZero();
        assertThat(database(url).queryForObject("select count(deactivated_at) from author", Integer.class))
                .isZero();
    }

    private int user(String words, String... options) {
        var arguments = new ArrayList<>(List.of("user"));
        arguments.addAll(List.of(words.split(" ")));
        arguments.removeIf(String::isEmpty);
        arguments.add("--inkjar.data=" + data);
        arguments.addAll(List.of(options));
        return CommandLine.run(arguments.toArray(String[]::new)).orElseThrow();
    }

    private static void insertAda(String url) {
        Flyway.configure().dataSource(url, "", "").load().migrate();
        database(url).execute("""
                insert into author (id, version, name, slug, bio, picture, email, password_hash, role, deactivated_at)
                values ('00000000-0000-0000-0000-000000000001', 0, 'Ada', 'ada', '', '', 'ada@example.com', 'hash',
                    'AUTHOR', current_timestamp)""");
    }

    private static JdbcTemplate database(String url) {
        return new JdbcTemplate(new DriverManagerDataSource(url));
    }
}
