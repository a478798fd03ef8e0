package org.inkjar.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** What the blog does by itself, in the packaged jar; and in time, which needs the machine for itself. */
@Isolated
class BackgroundJobsTests extends OwnBlogTest {

    @Test
    void aPostWhoseTimeComesWhileTheServerIsDownIsThereOnceAfterwards() throws SQLException {
        var desk = signedIn();
        desk.write("Promised", "Here it is.");
        desk.choose("Schedule…");
        desk.button("Choose the time").click();
        page.locator("vaadin-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Schedule"))
                .click();
        assertThat(desk.badge()).hasText("Scheduled");
        desk.open("/admin/jobs");
        assertThat(page.locator(".job-tasks")).containsText("Promised");

        blog.stop();
        letItsTimeCome();
        blog = PackagedBlog.startUnpacked(data);

        await().atMost(Duration.ofSeconds(5))
                .until(() -> page.request().get(blog.at("/posts/promised")).status() == 200);
        new Desk(blog, page).signIn(EMAIL, PASSWORD).open("/admin/jobs/publish-scheduled-posts");
        assertThat(page.locator(".run")).hasCount(1);
        assertThat(page.locator(".run")).containsText("Published “Promised” at /posts/promised");
    }

    @Test
    void aJobThatIsRunShowsItsResultWithoutBeingAskedForIt() throws IOException, InterruptedException {
        new Desk(blog, page).signIn(EMAIL, PASSWORD).open("/admin/jobs");
        page.getByLabel("Run now: Backup").click();

        assertThat(page.locator("vaadin-notification-card")).containsText("“Backup” is done.");
        page.getByRole(AriaRole.LINK).getByText("Backup").click();
        var newest = page.locator(".run").first(); // at 03:30 the blog has made one by itself
        assertThat(newest).containsText("Restored and verified: inkjar-");

        assertThat(command("backup", "--inkjar.data=" + data)).contains("The blog is running");
        var restored = data.resolveSibling(data.getFileName() + "-restored");
        assertThat(command("restore", backup().toString(), "--inkjar.data=" + restored))
                .contains("Restored the backup of ");
        try (var copy = PackagedBlog.startUnpacked(restored)) {
            assertThat(page.request().get(copy.at("/")).text()).contains("Your first ten minutes with Inkjar");
        }
    }

    @Test
    void whatIsNotThereLeadsToTheListOfWhatIs() {
        var desk = signedIn();

        for (var list : Map.of("/admin/jobs", "Jobs", "/admin/posts", "Posts").entrySet()) {
            desk.open(list.getKey() + "/not-there");

            assertThat(page).hasURL(blog.at(list.getKey()));
            assertThat(page).hasTitle(list.getValue() + " · Inkjar");
            assertThat(page.locator("h1")).hasText(list.getValue());
        }
    }

    private void letItsTimeCome() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + data.resolve("inkjar"), "", "");
                var statement = connection.createStatement()) {
            assertThat(
                            statement.executeUpdate(
                                    "update post set published_at = current_timestamp - interval '1' minute where status = 'SCHEDULED'"))
                    .isEqualTo(1);
        }
    }

    private Path backup() throws IOException {
        try (var files = Files.list(data.resolve("backups"))) {
            return files.findFirst().orElseThrow();
        }
    }

    /** What a command of the jar says. */
    private static String command(String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(PackagedBlog.JAVA));
        command.addAll(UnpackedJar.options());
        command.addAll(List.of(words));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var lines = process.inputReader()) {
            var said = String.join("\n", lines.readAllLines());
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            return said;
        }
    }
}
