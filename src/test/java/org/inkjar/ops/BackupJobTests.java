package org.inkjar.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.inkjar.InkjarTest;
import org.inkjar.common.InkjarProperties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.context.WebApplicationContext;

/** The backup as a job of the blog; what is in it, {@link BackupTests} tell. */
@InkjarTest
class BackupJobTests {

    private final BackupJob job;
    private final InkjarProperties properties;
    private final MockMvcTester browser;
    private final List<String> said = new ArrayList<>();

    BackupJobTests(BackupJob job, InkjarProperties properties, WebApplicationContext context) {
        this.job = job;
        this.properties = properties;
        this.browser = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
    }

    @BeforeEach
    @AfterEach
    void removeBackups() throws IOException {
        FileSystemUtils.deleteRecursively(properties.data().resolve("backups"));
    }

    @Test
    void theOwnerGetsTheLastOne() throws IOException, SQLException {
        run();

        assertThat(job.link()).isPresent();
        assertThat(browser.get().uri(BackupDownload.PATH).with(user("owner").roles("OWNER")))
                .hasStatusOk()
                .hasContentType(MediaType.parseMediaType("application/zip"))
                .hasHeader("Content-Disposition", "attachment; filename=\"inkjar-2026-03-14-092653Z.zip\"");
    }

    @Test
    void nobodyElseGetsIt() throws IOException, SQLException {
        run();

        assertThat(browser.get().uri(BackupDownload.PATH).with(user("editor").roles("EDITOR", "AUTHOR")))
                .hasStatus(403);
        assertThat(browser.get().uri(BackupDownload.PATH).with(anonymous())).hasStatus(302);
    }

    @Test
    void whereThereIsNoneNoneIsOffered() {
        assertThat(job.link()).isEmpty();
        assertThat(browser.get().uri(BackupDownload.PATH).with(user("owner").roles("OWNER")))
                .hasStatus(404);
    }

    @Test
    void saysThatADatabaseInMemoryIsNotInIt() throws IOException, SQLException {
        run();

        assertThat(said.getFirst()).contains("The database is not a file of this machine");
    }

    private void run() throws IOException, SQLException {
        job.run((line, arguments) -> said.add(line.formatted(arguments)));
    }
}
