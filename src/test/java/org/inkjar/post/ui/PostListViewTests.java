package org.inkjar.post.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.inkjar.AsEditor;
import org.inkjar.InkjarTest;
import org.inkjar.People;
import org.inkjar.Posts;
import org.inkjar.Windows;
import org.inkjar.author.Role;
import org.inkjar.post.PostListItem;
import org.inkjar.post.PostService;
import org.inkjar.post.PostStatus;
import org.inkjar.security.ui.LoginView;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithAnonymousUser;

@InkjarTest
@AsEditor
@ViewPackages(classes = {PostListView.class, LoginView.class})
class PostListViewTests extends PostViewTest {

    private final Posts posts;
    private final People people;
    private final PostService service;

    PostListViewTests(Posts posts, People people, PostService service) {
        this.posts = posts;
        this.people = people;
        this.service = service;
    }

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
    void keepsAFilterWhichIsALinkRenamedAndDeletedWithUndo() {
        people.signIn(people.ada().id(), Role.AUTHOR);
        posts.draft("Unfinished");
        posts.published("Done");
        open("?status=DRAFT");

        click("Save filter…");
        test(find(TextField.class).withLabel("Name").single()).setValue("<i>Mine</i>");
        click("Save");
        open("");
        assertThat(titles()).hasSize(2);
        var link = find(RouterLink.class).withText("<i>Mine</i>").single();
        assertThat(link.getHref()).isEqualTo("admin/posts?status=DRAFT");
        test(link).click();
        assertThat(titles()).containsExactly("Unfinished");
        assertThat(find(Button.class).withText("Save filter…").all()).isEmpty();

        var menu = find(MenuBar.class, find(SavedFilterBar.class).single()).single();
        choose(menu, "Rename…");
        test(find(TextField.class).withLabel("Name").single()).setValue(" ");
        click("Save");
        assertThat(find(TextField.class).withLabel("Name").single().getErrorMessage())
                .isEqualTo("Please fill this in.");
        test(find(TextField.class).withLabel("Name").single()).setValue("Drafts");
        click("Save");
        choose(find(MenuBar.class, find(SavedFilterBar.class).single()).single(), "Delete");
        assertThat(find(RouterLink.class).withText("Drafts").all()).isEmpty();
        click("Undo");
        assertThat(find(RouterLink.class).withText("Drafts").all()).hasSize(1);
    }

    @Test
    void keepsAFilterByHealth() {
        people.signIn(people.ada().id(), Role.AUTHOR);
        open("?health=ATTENTION");

        click("Save filter…");
        test(find(TextField.class).withLabel("Name").single()).setValue("To mend");
        click("Save");
        open("");

        assertThat(find(RouterLink.class).withText("To mend").single().getHref())
                .isEqualTo("admin/posts?health=ATTENTION");
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
    void readsTheFilterFromTheAddress() {
        posts.draft("A draft on Java");
        posts.draft("A draft on rust");
        posts.published("Java is public");

        open("?q=java&status=DRAFT");

        assertThat(titles()).containsExactly("A draft on Java");
        assertThat(find(TextField.class).single().getValue()).isEqualTo("java");
    }

    @Test
    void passesOverWhatItDoesNotUnderstandInTheAddress() {
        posts.draft("Still here");

        open("?status=NONSENSE&tag=%27--&kind=%F0%9F%92%A9&q=");

        assertThat(titles()).containsExactly("Still here");
    }

    @Test
    void writesTheFilterIntoTheAddress() {
        posts.draft("A draft");
        posts.published("Public");
        open("");

        test(find(TextField.class).single()).setValue("draft");

        assertThat(address()).isEqualTo("admin/posts?q=draft");
        assertThat(titles()).containsExactly("A draft");
    }

    @Test
    void filtersByStatusAndKind() {
        posts.draft("A draft");
        posts.pages().draft("A page");
        posts.published("Public");
        open("");

        test(select("Status")).selectItem("Draft");
        test(select("Kind")).selectItem("Pages");

        assertThat(titles()).containsExactly("A page");
        assertThat(address()).contains("status=DRAFT", "kind=PAGE");
    }

    @Test
    void filtersByTag() {
        posts.taggedWith("java").draft("Tagged");
        posts.draft("Bare");
        open("");

        test(box(find(ComboBox.class).single())).selectItem("java");

        assertThat(titles()).containsExactly("Tagged");
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
    void filtersByHealth() {
        posts.saying("TODO").draft("Bad");
        posts.saying("Words.").draft("Improvable");
        open("");

        test(select("Health")).selectItem("Needs attention");
        assertThat(titles()).containsExactly("Bad");
        assertThat(address()).isEqualTo("admin/posts?health=ATTENTION");

        open("?health=summary");
        assertThat(titles()).containsExactly("Improvable", "Bad");
        open("?health=nonsense");
        assertThat(titles()).hasSize(2);
    }

    @Test
    void saysThatNothingNeedsAttention() {
        posts.saying("Words.").draft("Fine");

        open("?health=ATTENTION");

        assertThat(grid().getEmptyStateComponent().getElement().getTextRecursively())
                .contains("All is well");
    }

    @Test
    void treatsSearchedWildcardsAsText() {
        posts.draft("100 %");
        posts.draft("Plain");

        open("?q=%25");

        assertThat(titles()).containsExactly("100 %");
    }

    @Test
    void invitesToWriteTheFirstPost() {
        open("");

        assertThat(grid().getEmptyStateComponent().getElement().getTextRecursively())
                .contains("Nothing here yet");
    }

    @Test
    void offersToClearAFilterThatNothingMatches() {
        posts.draft("Something");
        open("?q=xyzzy");
        var empty = grid().getEmptyStateComponent();
        assertThat(empty.getElement().getTextRecursively()).contains("Nothing matches");

        test(find(Button.class, empty).single()).click();

        assertThat(titles()).containsExactly("Something");
        assertThat(address()).isEqualTo("admin/posts");
    }

    @Test
    void saysHowManyAreSelected() {
        posts.draft("One");
        posts.draft("Two");
        open("");
        assertThat(bulkButtons()).isEmpty();

        grid().asMultiSelect().select(rows());

        assertThat(find(Span.class).withClassName("post-bulk-count").single().getText())
                .isEqualTo("2 selected");
        assertThat(bulkButtons()).containsExactly("Publish", "Withdraw", "Add tag…", "Delete");
    }

    @Test
    void publishesAndWithdrawsMany() {
        posts.draft("One");
        posts.draft("Two");
        open("");

        grid().asMultiSelect().select(rows());
        click("Publish");
        assertThat(rows()).extracting(PostListItem::status).containsOnly(PostStatus.PUBLISHED);
        assertThat(notices()).contains("2 published.");

        grid().asMultiSelect().select(rows());
        click("Withdraw");
        assertThat(rows()).extracting(PostListItem::status).containsOnly(PostStatus.WITHDRAWN);
    }

    @Test
    void tagsMany() {
        posts.draft("One");
        posts.taggedWith("old").draft("Two");
        open("");
        grid().asMultiSelect().select(rows());

        click("Add tag…");
        var box = box(find(ComboBox.class).withLabel("Tag").single());
        click("Add tag");
        assertThat(box.isInvalid()).isTrue();
        box.setValue("#new");
        click("Add tag");

        assertThat(rows()).extracting(PostListItem::tags).containsExactly(List.of("old", "new"), List.of("new"));
    }

    @Test
    void deletesManyAndUndoesIt() {
        posts.draft("One");
        posts.published("Two");
        open("");
        grid().asMultiSelect().select(rows());

        click("Delete");
        assertThat(titles()).isEmpty();
        assertThat(bulkButtons()).isEmpty();

        click("Undo");
        assertThat(titles()).containsExactlyInAnyOrder("One", "Two");
        assertThat(rows()).extracting(PostListItem::status).contains(PostStatus.PUBLISHED);
    }

    @Test
    void showsTheTrashAndRestoresFromIt() {
        posts.deleted("Gone");
        posts.draft("Here");
        open("");

        test(select("Status")).selectItem("Deleted");
        assertThat(titles()).containsExactly("Gone");
        assertThat(entries(menu(0))).containsExactly("Restore", "Delete for good…");

        choose(menu(0), "Restore");
        assertThat(titles()).isEmpty();
        assertThat(grid().getEmptyStateComponent().getElement().getTextRecursively())
                .contains("Nothing is deleted");
    }

    @Test
    void deletesForGoodOnlyWhenAskedTwice() {
        var post = posts.deleted("Gone");
        open("?status=DELETED");

        choose(menu(0), "Delete for good…");
        test(find(ConfirmDialog.class).single()).cancel();
        assertThat(service.find(post.id())).isPresent();

        choose(menu(0), "Delete for good…");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(service.find(post.id())).isEmpty();
    }

    @Test
    void offersForEachRowWhatItsStatusAllows() {
        posts.draft("Draft");
        posts.scheduled("Scheduled");
        posts.published("Published");
        posts.withdrawn("Withdrawn");
        open("");

        assertThat(entries(menu(0))).containsExactly("Edit", "Duplicate", "Publish", "Statistics", "Delete");
        assertThat(entries(menu(1))).containsExactly("Edit", "Duplicate", "Withdraw", "Statistics", "Delete");
        assertThat(entries(menu(2))).containsExactly("Edit", "Duplicate", "Publish", "Withdraw", "Delete");
        assertThat(entries(menu(3))).containsExactly("Edit", "Duplicate", "Publish", "Delete");
    }

    @Test
    void leadsFromAPostToItsFigures() {
        var post = posts.published("Read");
        open("");

        choose(menu(0), "Statistics");

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("admin/statistics/" + post.id());
    }

    @Test
    void linksPublicPostsToTheSiteInATabOfTheirOwn() {
        posts.draft("Draft");
        posts.published("Public one");
        open("");

        var link =
                find(Anchor.class, test(grid()).getCellComponent(0, "Actions")).single();
        assertThat(link.getHref()).isEqualTo("/posts/public-one");
        assertThat(link.getTarget()).contains("_blank");
        assertThat(link.getAriaLabel()).hasValue("View “Public one” on the site, in a new tab");
        assertThat(find(Anchor.class, test(grid()).getCellComponent(1, "Actions"))
                        .all())
                .isEmpty();
    }

    @Test
    void duplicatesARowAndOpensTheCopy() {
        posts.published("Original");
        people.signIn(people.ada().id(), Role.EDITOR);
        open("");

        choose(menu(0), "Duplicate");

        assertThat(getCurrentView()).isInstanceOf(PostEditorView.class);
        assertThat(find(PostTitleField.class).single().getValue()).isEqualTo("Original (copy)");
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
    void startsNewPostsAndPages() {
        open("");
        click("New page");

        assertThat(address()).isEqualTo("admin/posts/new?kind=PAGE");
    }

    @Test
    @WithAnonymousUser
    void isClosedToReaders() {
        people.owner("Ekky Armandi", "ekky@example.com");
        visit("admin/posts");

        assertThat(getCurrentView()).isInstanceOf(LoginView.class);
    }

    private void open(String query) {
        visit("admin/posts" + query);
    }

    @SuppressWarnings("unchecked") // whatever is in it
    private static ComboBox<Object> box(ComboBox<?> found) {
        return (ComboBox<Object>) found;
    }

    private Select<?> select(String name) {
        return find(Select.class).withAriaLabel(name).single();
    }

    private MenuBar menu(int row) {
        return find(MenuBar.class, test(grid()).getCellComponent(row, "Actions"))
                .single();
    }

    private List<String> bulkButtons() {
        return find(Button.class, find(PostBulkBar.class).single()).all().stream()
                .map(Button::getText)
                .toList();
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

    @SuppressWarnings("unchecked") // the only grid of the view
    private Grid<PostListItem> grid() {
        return find(Grid.class).single();
    }

    private List<PostListItem> rows() {
        return IntStream.range(0, test(grid()).size())
                .mapToObj(row -> test(grid()).getRow(row))
                .toList();
    }

    private List<String> titles() {
        return rows().stream().map(PostListItem::title).toList();
    }
}
