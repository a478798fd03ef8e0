package org.inkjar.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.inkjar.InkjarTest;
import org.inkjar.People;
import org.inkjar.common.InkjarProperties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.context.WebApplicationContext;

/** The backup as a job of the blog; what is in it, {@link BackupTests} tell. */
@InkjarTest
class BackupJobTests {

    private final BackupJob job;
    private final InkjarProperties properties;
    private final People people;
    private final JdbcTemplate jdbc;
    private final MockMvcTester browser;
    private final List<String> said = new ArrayList<>();

    BackupJobTests(
            BackupJob job,
            InkjarProperties properties,
            People people,
            JdbcTemplate jdbc,
            WebApplicationContext context) {
        this.job = job;
        this.properties = properties;
        this.people = people;
        this.jdbc = jdbc;
        this.browser = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
    }

    @BeforeEach
    @AfterEach
    void removeBackups() throws IOException {
        FileSystemUtils.deleteRecursively(properties.data().resolve("backups"));
    }

    @Test
    void whereAServerKeepsTheDatabaseItSaysThatItLeavesItOut() {
        var server = new MockEnvironment().withProperty("spring.datasource.url", "jdbc:postgresql://db/inkjar");
        var library = new BackupJob(new DriverManagerDataSource(), server, properties, Clock.systemUTC());

        assertThat(library.title()).isEqualTo("Backup of the library");
        assertThat(library.purpose()).contains("The database is not in it");
        assertThat(job.title()).isEqualTo("Backup");
        assertThat(job.purpose()).startsWith("Copies the database and the library");
    }

    @Test
    void theOwnerGetsTheLastOne() throws IOException, SQLException {
        run();

        assertThat(job.link()).isPresent();
        assertThat(ask("OWNER"))
                .hasStatusOk()
                .hasContentType(MediaType.parseMediaType("application/zip"))
                .hasHeader("Content-Disposition", "attachment; filename=\"inkjar-2026-03-14-092653Z.zip\"");
    }

    @Test
    void nobodyElseGetsIt() throws IOException, SQLException {
        run();

        assertThat(ask("EDITOR", "AUTHOR")).hasStatus(403);
        assertThat(browser.get().uri(BackupDownload.PATH).with(anonymous())).hasStatus(302);
    }

    @Test
    void whereThereIsNoneNoneIsOffered() {
        assertThat(job.link()).isEmpty();
        assertThat(ask("OWNER")).hasStatus(404);
    }

    @Test
    void saysThatADatabaseInMemoryIsNotInIt() throws IOException, SQLException {
        run();

        assertThat(said.getFirst()).contains("The database is not a file of this machine");
    }

    /** As somebody who has signed in, which each request is asked for. */
    private MockMvcTester.MockMvcRequestBuilder ask(String... roles) {
        var signIn = UUID.randomUUID();
        jdbc.update(
                "insert into sign_in values (?, ?, 'PASSWORD', 'Firefox', '::1', current_timestamp, current_timestamp)",
                signIn,
                people.ada().id());
        return browser.get()
                .uri(BackupDownload.PATH)
                .with(user("somebody").roles(roles))
                .sessionAttr("org.inkjar.security.SignInSession", signIn);
    }

    private void run() throws IOException, SQLException {
        job.run(line -> said.add(line.toString()));
    }
}
