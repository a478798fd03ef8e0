package org.inkjar.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.inkjar.AsEditor;
import org.inkjar.AsOwner;
import org.inkjar.People;
import org.inkjar.Posts;
import org.inkjar.ViewTest;
import org.inkjar.Windows;
import org.inkjar.author.Role;
import org.inkjar.common.Saying;
import org.inkjar.common.SitePaths;
import org.inkjar.job.JobFixtures;
import org.inkjar.security.ui.LoginView;
import org.inkjar.stats.ui.RankedList;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.context.support.WithAnonymousUser;

@AsEditor
class DashboardViewTests extends ViewTest {

    private final Posts posts;
    private final People people;
    private final JobFixtures jobs;
    private final JdbcTemplate jdbc;

    DashboardViewTests(Posts posts, People people, JobFixtures jobs, JdbcTemplate jdbc) {
        this.posts = posts;
        this.jobs = jobs;
        this.people = people;
        this.jdbc = jdbc;
    }

    @Test
    void invitesToWriteTheFirstPost() {
        navigate(DashboardView.class);

        assertThat(screen()).contains("Write your first post");
        assertThat(links()).contains("/admin/posts/new");
    }

    @Test
    void showsTheFiveLatestDraftsNewestFirst() {
        for (int i = 1; i <= 6; i++) {
            posts.draft("Draft " + i);
        }
        navigate(DashboardView.class);

        assertThat(find(TodoPanel.class).all().get(1).getElement().getTextRecursively())
                .containsSubsequence("Draft 6", "Draft 5", "Draft 4", "Draft 3", "Draft 2")
                .doesNotContain("Draft 1");
    }

    @Test
    void saysWhoseADraftOfSomebodyElseIs() {
        var grace = people.author("Grace Hopper");
        people.signIn(grace.id(), Role.EDITOR);
        posts.by(grace).draft("Her own");
        posts.by(people.author("Ada Lovelace")).draft("Of Ada");
        navigate(DashboardView.class);

        assertThat(find(TodoPanel.class).all().get(1).getElement().getTextRecursively())
                .containsSubsequence("Of Ada", "Ada Lovelace, edited 14 Mar 2026", "Her own", "Edited 14 Mar 2026")
                .doesNotContain("Grace");
    }

    @Test
    void somebodyOfTheSameNameIsSomebodyElse() {
        var grace = people.author("Grace Hopper");
        people.signIn(grace.id(), Role.EDITOR);
        posts.by(people.author("Grace Hopper")).draft("Of the other one");
        navigate(DashboardView.class);

        assertThat(find(TodoPanel.class).all().get(1).getElement().getTextRecursively())
                .contains("Grace Hopper, edited 14 Mar 2026");
    }

    @Test
    void leadsToPostsThatCouldBeMended() {
        posts.saying("Hello").published("Well");
        posts.saying("TODO: [nowhere](/nowhere)").published("Unfinished");
        navigate(DashboardView.class);

        assertThat(attention()).contains("1 post to look at").doesNotContain("backup");
        assertThat(links()).contains("/admin/posts?health=ATTENTION");
    }

    @Test
    @AsOwner
    void tellsTheOwnerOfJobsThatFailedAndOfTheLastBackup() {
        posts.draft("A draft");
        navigate(DashboardView.class);
        assertThat(attention()).contains("No backup yet").doesNotContain("failed");

        jobs.fail("check-links", "No way out.");
        jobs.succeed("backup", Saying.of("ops.said.removed", "it"));
        navigate(DashboardView.class);

        assertThat(attention()).contains("Check links failed", "Backup", "Verified 14 Mar 2026");
        assertThat(links()).contains("/admin/jobs/check-links", "/admin/jobs/backup");
    }

    @Test
    @AsOwner
    void speaksGerman() {
        posts.scheduled("Soon");
        jobs.fail("check-links", "No way out.");
        Windows.speak(Locale.GERMAN);
        navigate(DashboardView.class);

        assertThat(attention()).contains("Links prüfen: gescheitert", "14. März 2026, 09:2");
        assertThat(screen()).contains("Erscheint am 14. März 2026, 10:27 (UTC)", "Noch hat niemand etwas gelesen.");
    }

    @Test
    void leadsToTheEditor() {
        var draft = posts.draft("A draft");
        navigate(DashboardView.class);

        assertThat(links()).contains(SitePaths.editor(draft.id()));
    }

    @Test
    void saysWhenScheduledPostsGoOut() {
        posts.scheduled("Soon");
        navigate(DashboardView.class);

        assertThat(find(TodoPanel.class).last().getElement().getTextRecursively())
                .contains("Soon", "Goes out 14 Mar 2026, 10:27 (UTC)");
    }

    @Test
    void countsThePostsByStatus() {
        posts.published("A");
        posts.published("B");
        posts.withdrawn("C");
        posts.deleted("D");
        navigate(DashboardView.class);

        assertThat(screen()).contains("2Published", "0Drafts", "0Scheduled", "1Withdrawn");
        assertThat(links()).contains("/admin/posts?status=PUBLISHED", "/admin/posts?status=WITHDRAWN");
    }

    @Test
    void showsContributorsTheirOwnAndSaysWhoPublishesIt() {
        posts.draft("Secret");
        var grace = people.author("Grace Hopper");
        people.signIn(grace.id(), Role.CONTRIBUTOR);
        navigate(DashboardView.class);
        assertThat(screen()).contains("until an editor publishes it").doesNotContain("Secret");

        posts.by(grace).draft("Own");
        posts.scheduled("Soon");
        navigate(DashboardView.class);
        assertThat(screen())
                .contains("Own", "1Drafts", "0Scheduled", "An editor chooses when your drafts become public.")
                .doesNotContain("Secret", "Soon");
    }

    @Test
    @AsOwner
    void editorsSeeHowTheSiteIsRead() {
        var post = posts.published("On ink");
        count("SITE", "", 1200, 700);
        count("POST", post.id().toString(), 800, 500);
        count("REFERRER", "news.example", 60, 0);
        navigate(DashboardView.class);

        assertThat(screen())
                .contains("The last 30 days", "700 readers and 1,200 views from", "On ink", "news.example")
                .contains("All statistics");
    }

    @Test
    void authorsSeeTheirOwnPostsAlone() {
        var bob = people.author("Bob");
        var mine = posts.by(bob).published("Mine");
        var other = posts.published("Another's");
        count("SITE", "", 1200, 700);
        count("POST", mine.id().toString(), 20, 12);
        count("POST", other.id().toString(), 800, 500);
        people.signIn(bob.id(), Role.AUTHOR);
        navigate(DashboardView.class);

        assertThat(find(RankedList.class).single().getElement().getTextRecursively())
                .contains("Mine", "20")
                .doesNotContain("Another's");
        assertThat(screen()).contains("20 views from").doesNotContain("1,200", "All statistics");
    }

    @Test
    void aBlogThatNobodyHasReadSaysSo() {
        posts.published("On ink");
        navigate(DashboardView.class);

        assertThat(screen()).contains("Nobody has read anything yet.");
    }

    @Test
    @WithAnonymousUser
    void isNotForReaders() {
        people.owner("Ada", "ada@example.com");
        UI.getCurrent().navigate("admin");

        assertThat(getCurrentView()).isInstanceOf(LoginView.class);
    }

    private void count(String subject, String name, int views, int readers) {
        jdbc.update(
                "insert into statistics_day (began, subject, name, views, readers) values (?, ?, ?, ?, ?)",
                LocalDate.parse("2026-03-14"),
                subject,
                name,
                views,
                readers);
    }

    private List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private String attention() {
        return find(TodoPanel.class).all().getFirst().getElement().getTextRecursively();
    }
}
