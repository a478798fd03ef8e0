package org.inkjar.post.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.RouterLink;
import java.util.Locale;
import java.util.stream.IntStream;
import org.inkjar.Windows;
import org.inkjar.author.Role;
import org.inkjar.security.ui.LoginView;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithAnonymousUser;

class PostListViewTests extends PostListTest {

    @Test
    void listsPostsAndPagesWithTheLastChangedFirst() {
        posts.published("Old");
        posts.pages().draft("About");

        open("");

        assertThat(titles()).containsExactly("About", "Old");
        assertThat(status(1)).isEqualTo("Published");
        assertThat(status(0)).isEqualTo("Draft");
    }

    @Test
    void speaksTheLanguageOfTheWindow() {
        posts.draft("Neu");
        Windows.speak(Locale.GERMAN);

        open("");

        assertThat(grid().getColumns().stream().limit(3).map(Grid.Column::getHeaderText))
                .containsExactly("Titel", "Status", "Zustand");
        assertThat(status(0)).isEqualTo("Entwurf");
        click("Spalten …");
        assertThat(find(Button.class).withAriaLabel("Schlagwörter nach oben").exists())
                .isTrue();
    }

    @Test
    void saysTagsAuthorsAndDatesInTheTimeZoneOfTheSite() {
        posts.taggedWith("java", "h2").published("Dated");

        open("");

        assertThat(text(0, "Tags")).isEqualTo("java, h2");
        assertThat(text(0, "Authors")).isEqualTo("Ada Lovelace");
        assertThat(text(0, "Published")).isEqualTo("14 Mar 2026, 09:27");
    }

    @Test
    void theColumnOfHealthCanBeHidden() {
        people.signIn(people.ada().id(), Role.AUTHOR);
        open("");

        click("Columns…");
        test(find(Checkbox.class).withLabel("Health").single()).click();

        assertThat(grid().getColumnByKey("Health").isVisible()).isFalse();
    }

    @Test
    void showsTheColumnsThatSomebodyWantsInTheirOrder() {
        people.signIn(people.ada().id(), Role.AUTHOR);
        open("");

        click("Columns…");
        test(find(Checkbox.class).withLabel("Authors").single()).click();
        test(find(Button.class).withAriaLabel("Move Tags up").single()).click();
        test(find(Button.class).withAriaLabel("Move Tags up").single()).click();
        click("Close");
        open("");

        assertThat(grid().getColumns().stream().filter(Grid.Column::isVisible).map(Grid.Column::getKey))
                .containsExactly("Title", "Status", "Tags", "Health", "Published", "Updated", "Actions");
        click("Columns…");
        click("Reset");
        assertThat(grid().getColumns().stream().filter(Grid.Column::isVisible).map(Grid.Column::getKey))
                .containsExactly("Title", "Status", "Health", "Authors", "Tags", "Published", "Updated", "Actions");
    }

    @Test
    void leadsToTheEditor() {
        var post = posts.draft("Linked");

        open("");

        var link = find(RouterLink.class, test(grid()).getCellComponent(0, "Title"))
                .single();
        assertThat(link.getHref()).isEqualTo("admin/posts/" + post.id());
    }

    @Test
    void sortsByTitle() {
        posts.draft("Beta");
        posts.draft("Alpha");
        posts.draft("Gamma");
        open("");

        test(grid()).sortByColumn("Title", SortDirection.ASCENDING);

        assertThat(titles()).containsExactly("Alpha", "Beta", "Gamma");
    }

    @Test
    void sortsByNothingThatTheServiceRefuses() {
        open("");

        assertThat(test(grid()).isColumnSortable("Title")).isTrue();
        assertThat(test(grid()).isColumnSortable("Status")).isTrue();
        assertThat(test(grid()).isColumnSortable("Published")).isTrue();
        assertThat(test(grid()).isColumnSortable("Updated")).isTrue();
        assertThat(test(grid()).isColumnSortable("Tags")).isFalse();
        assertThat(test(grid()).isColumnSortable("Authors")).isFalse();
    }

    @Test
    void saysHowHealthyAPostIs() {
        posts.saying("TODO").draft("Bad");
        posts.saying("Words.").summarisedAs("About words.").draft("Good");

        open("");

        assertThat(health(0)).isEqualTo("Fine");
        assertThat(find(Button.class, test(grid()).getCellComponent(1, "Health"))
                        .single()
                        .getText())
                .isEqualTo("1 problem");
        assertThat(test(grid()).isColumnSortable("Health")).isTrue();
    }

    @Test
    void tellsWhatCouldBeMended() {
        posts.saying("TODO").draft("Bad");
        open("");

        test(find(Button.class, test(grid()).getCellComponent(0, "Health")).single())
                .click();

        assertThat(find(HealthDialog.class).single().getElement().getTextRecursively())
                .contains("“TODO” is still in the text", "Line 1");
    }

    @Test
    void invitesToWriteTheFirstPost() {
        open("");

        assertThat(grid().getEmptyStateComponent().getElement().getTextRecursively())
                .contains("Nothing here yet");
    }

    @Test
    void readsLongListsPageByPage() {
        IntStream.range(0, 120).forEach(n -> posts.draft("Post " + n));

        open("");

        assertThat(test(grid()).size()).isEqualTo(120);
        assertThat(test(grid()).getRow(119).title()).isEqualTo("Post 0");
    }

    @Test
    void showsMarkupInATitleAsText() {
        posts.draft("<img src=x onerror=alert(1)>");

        open("");

        var link = find(RouterLink.class, test(grid()).getCellComponent(0, "Title"))
                .single();
        assertThat(link.getText()).isEqualTo("<img src=x onerror=alert(1)>");
    }

    @Test
    @WithAnonymousUser
    void isClosedToReaders() {
        people.owner("Ekky Armandi", "ekky@example.com");
        visit("admin/posts");

        assertThat(getCurrentView()).isInstanceOf(LoginView.class);
    }

    private String status(int row) {
        return ((StatusBadge) test(grid()).getCellComponent(row, "Status")).getText();
    }

    private String health(int row) {
        return test(grid()).getCellComponent(row, "Health").getElement().getTextRecursively();
    }

    private String text(int row, String column) {
        return test(grid()).getCellText(row, test(grid()).getColumnPosition(column));
    }
}
