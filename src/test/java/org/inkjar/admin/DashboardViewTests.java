package org.inkjar.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.inkjar.AsEditor;
import org.inkjar.People;
import org.inkjar.Posts;
import org.inkjar.ViewTest;
import org.inkjar.author.Role;
import org.inkjar.common.SitePaths;
import org.inkjar.security.ui.LoginView;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithAnonymousUser;

@AsEditor
class DashboardViewTests extends ViewTest {

    private final Posts posts;
    private final People people;

    DashboardViewTests(Posts posts, People people) {
        this.posts = posts;
        this.people = people;
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

        assertThat(find(PostLinks.class).all().getFirst().getElement().getTextRecursively())
                .containsSubsequence("Draft 6", "Draft 5", "Draft 4", "Draft 3", "Draft 2")
                .doesNotContain("Draft 1");
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

        assertThat(find(PostLinks.class).last().getElement().getTextRecursively())
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
    @WithAnonymousUser
    void isNotForReaders() {
        people.owner("Ada", "ada@example.com");
        UI.getCurrent().navigate("admin");

        assertThat(getCurrentView()).isInstanceOf(LoginView.class);
    }

    private List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
