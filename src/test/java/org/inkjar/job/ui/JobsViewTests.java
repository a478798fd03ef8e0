package org.inkjar.job.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeDetails;
import java.time.Duration;
import java.util.Map;
import org.inkjar.AsOwner;
import org.inkjar.Posts;
import org.inkjar.TestClock;
import org.inkjar.ViewTest;
import org.inkjar.common.Saying;
import org.inkjar.job.JobFixtures;
import org.inkjar.job.Jobs;
import org.junit.jupiter.api.Test;

@AsOwner
class JobsViewTests extends ViewTest {

    private static final String NAME = "thin-revisions";

    private final Jobs jobs;
    private final JobFixtures fixtures;
    private final Posts posts;
    private final TestClock clock;

    JobsViewTests(Jobs jobs, JobFixtures fixtures, Posts posts, TestClock clock) {
        this.jobs = jobs;
        this.fixtures = fixtures;
        this.posts = posts;
        this.clock = clock;
    }

    @Test
    void saysOfEachJobWhatItDoesAndWhen() {
        navigate(JobsView.class);

        assertThat(screen())
                .contains("Thin revisions", "Removes old revisions of posts by the rule in the settings", "Every hour")
                .contains("Backup", "Daily at 03:30", "Has not run yet")
                .contains("All is well.");
    }

    @Test
    void marksAJobThatFailedAndSaysWhy() {
        fixtures.fail(NAME, "Out of ink.");
        clock.advance(Duration.ofMinutes(12));

        navigate(JobsView.class);

        assertThat(screen())
                .contains("The last run failed: Thin revisions.")
                .contains("Failed", "Out of ink.", "Ran 12 minutes ago, for less than 0.1 s");
        assertThat(run().getText()).isEqualTo("Try again");
    }

    @Test
    void aJobThatIsRunShowsThatItRunsAndThenHowItWent() {
        navigate(JobsView.class);

        test(run()).click();
        assertThat(screen()).contains("Starting");
        assertThat(run().isEnabled()).isFalse();

        fixtures.succeed(NAME, Saying.of("post.said.thinned", 3));
        look();
        assertThat(screen()).doesNotContain("Starting").contains("Ran just now");
        assertThat(run().isEnabled()).isTrue();
        assertThat(notices()).contains("“Thin revisions” is done.");
    }

    @Test
    void aRunThatFailsIsToldToWhoAskedForIt() {
        navigate(JobsView.class);
        test(run()).click();

        fixtures.fail(NAME, "Out of ink.");
        look();

        assertThat(notices()).anyMatch(notice -> notice.contains("“Thin revisions” failed: Out of ink."));
    }

    @Test
    void isPausedAndResumed() {
        navigate(JobsView.class);

        pressLabelled("Pause: Thin revisions");
        assertThat(jobs.find(NAME).orElseThrow().paused()).isTrue();
        assertThat(notices()).anyMatch(notice -> notice.contains("“Thin revisions” is paused."));

        pressLabelled("Resume: Thin revisions");
        assertThat(jobs.find(NAME).orElseThrow().paused()).isFalse();
    }

    @Test
    void showsWhichPostsWaitForTheirTime() {
        posts.scheduled("A promise");

        navigate(JobsView.class);

        assertThat(screen()).contains("A promise", "in 1 hour, 14 Mar 2026, 10:27:53");
    }

    @Test
    void theRunsOfAJobShowTheirLinesAndWhyTheyFailed() {
        fixtures.succeed(NAME, Saying.of("post.said.thinned", 3));
        fixtures.fail(NAME, "Out of ink.");

        navigate(JobView.class, Map.of("job", NAME));

        assertThat(find(NativeDetails.class).all()).hasSize(3);
        assertThat(screen())
                .contains("Removed 3 revisions.", "Succeeded")
                .contains("Out of ink.", "Failed", "IllegalStateException", "14 Mar 2026, 09:26:53");
    }

    @Test
    void aRunThatComesWhileOneLooksAppears() {
        navigate(JobView.class, Map.of("job", NAME));
        assertThat(screen()).contains("No run had anything to tell yet.");

        fixtures.succeed(NAME, Saying.of("post.said.thinned", 3));
        look();

        assertThat(screen()).contains("Removed 3 revisions.").doesNotContain("No run had anything to tell yet.");
    }

    @Test
    void anUnknownJobLeadsToTheList() {
        UI.getCurrent().navigate("admin/jobs/no-job");

        assertThat(getCurrentView()).isInstanceOf(JobsView.class);
        assertThat(notices()).anyMatch(notice -> notice.contains("There is no job of this name."));
    }

    private Button run() {
        return find(Button.class).all().stream()
                .filter(button -> button.getAriaLabel().orElse("").matches("(Run now|Try again): Thin revisions"))
                .findFirst()
                .orElseThrow();
    }

    /** As the browser does every two seconds. */
    private static void look() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }
}
