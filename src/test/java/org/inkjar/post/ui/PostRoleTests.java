package org.inkjar.post.ui;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.stream.IntStream;
import org.inkjar.author.Role;
import org.inkjar.post.PostKind;
import org.inkjar.post.PostListItem;
import org.inkjar.post.PostStatus;
import org.inkjar.post.PostTemplateName;
import org.inkjar.post.PostTemplates;
import org.inkjar.security.ui.LoginView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Each role sees what it can do, and no control that would be refused. Ada is signed in. */
@ViewPackages(classes = {PostEditorView.class, LoginView.class})
class PostRoleTests extends PostEditorTest {

    @Autowired
    private PostTemplates templates;

    @Test
    void contributorsSaveDraftsThatAnEditorPublishes() {
        ada(Role.CONTRIBUTOR);
        visit("admin/posts/new");
        assertThat(commands()).containsExactly("Settings", "Save");
        assertThat(standing()).contains("New post · An editor publishes it");
        assertThat(entries(more())).containsExactly("Share preview…", "Series…");

        write("Mine", "Text.");
        click("Save");

        assertThat(standing()).contains("An editor publishes it");
        assertThat(commands()).containsExactly("Settings", "Save");
        assertThat(entries(more()))
                .containsExactly("Share preview…", "Series…", "History…", "Duplicate", "Keep as template…", "Delete");
        assertThat(stored())
                .singleElement()
                .satisfies(post -> assertThat(post.data().authorIds()).containsExactly(ada.id()));
    }

    @Test
    void authorsPublish() {
        ada(Role.AUTHOR);
        edit(posts.draft("Mine"));

        assertThat(commands()).containsExactly("Settings", "Save", "Publish");
        assertThat(entries(more())).contains("Schedule…", "Delete");
        assertThat(standing()).doesNotContain("An editor");
        click("Publish");
        click("Publish anyway");

        assertThat(stored().getFirst().status()).isEqualTo(PostStatus.PUBLISHED);
        assertThat(entries(more())).contains("Change date…", "Withdraw");
    }

    @ParameterizedTest
    @EnumSource(names = {"CONTRIBUTOR", "AUTHOR"})
    void kindAuthorsAndWhatIsFeaturedAreForEditors(Role role) {
        ada(role);
        edit(posts.draft("Mine"));
        assertThat(find(RadioButtonGroup.class).all()).isEmpty();
        assertThat(find(Checkbox.class).withLabel("Featured").all()).isEmpty();
        assertThat(authors().isReadOnly()).isTrue();

        visit("admin/posts");
        ada(Role.EDITOR);
        edit(posts.draft("Theirs"));
        assertThat(find(RadioButtonGroup.class).withLabel("Kind").all()).hasSize(1);
        assertThat(find(Checkbox.class).withLabel("Featured").all()).hasSize(1);
        assertThat(authors().isReadOnly()).isFalse();
    }

    @Test
    void whatIsNotTheirsToBeginBeginsAsAPost() {
        ada(Role.AUTHOR);
        visit("admin/posts/new?kind=PAGE");
        write("A page?", "Text.");
        click("Save");

        assertThat(stored().getFirst().data().kind()).isEqualTo(PostKind.POST);
    }

    @Test
    void aContributorReadsWhatAnEditorPublished() {
        var post = posts.saying("Read **me**.").published("Out");
        ada(Role.CONTRIBUTOR);

        edit(post);

        assertThat(getCurrentView()).isInstanceOf(PostReadingView.class);
        assertThat(screen()).contains("Out", "Published", "An editor changes it from here on.");
        assertThat(find(Button.class).all()).extracting(Button::getText).containsExactly("History…", "Duplicate");
        click("Duplicate");
        assertThat(getCurrentView()).isInstanceOf(PostEditorView.class);
        assertThat(title().getValue()).isEqualTo("Out (copy)");
    }

    @Test
    void saysWhenWhatIsOnlyToReadGoesOut() {
        var post = posts.scheduled("Soon");
        ada(Role.CONTRIBUTOR);

        edit(post);

        assertThat(screen()).contains("Scheduled", "For 14 Mar 2026, 10:27", "An editor changes it from here on.");
    }

    @Test
    void anAuthorReadsTheirPage() {
        var page = posts.pages().draft("About");
        ada(Role.AUTHOR);

        edit(page);

        assertThat(screen()).contains("About", "Pages are for editors to change.");
        assertThat(find(Button.class).all()).extracting(Button::getText).containsExactly("History…");
    }

    @Test
    void whoMayChangeAPostIsLedToTheEditor() {
        visit("admin/posts/" + posts.draft("Mine").id() + "/read");

        assertThat(getCurrentView()).isInstanceOf(PostEditorView.class);
    }

    @Test
    void whatWasTypedBeforeAnEditorPublishedIsNotLost() {
        var post = posts.saying("Old").draft("Mine");
        ada(Role.CONTRIBUTOR);
        edit(post);
        write("Mine", "Typed");
        visit("admin/posts");
        posts.publish(posts.current(post.id()));
        edit(post);
        assertThat(screen()).contains("What you wrote here and did not save is kept.");

        click("Discard it");
        click("Undo");
        click("Make it a new draft");

        assertThat(getCurrentView()).isInstanceOf(PostEditorView.class);
        assertThat(body().getValue()).isEqualTo("Typed");
        assertThat(posts.current(post.id()).data().body()).isEqualTo("Old");
        assertThat(stored()).hasSize(2);
    }

    @Test
    void whatIsSavedAfterAnEditorPublishedBecomesANewDraft() {
        var post = posts.saying("Old").draft("Mine");
        ada(Role.CONTRIBUTOR);
        edit(post);
        write("Mine", "Typed");
        posts.publish(posts.current(post.id()));

        click("Save");
        assertThat(find(ConfirmDialog.class).single().getElement().getProperty("header"))
                .isEqualTo("This post is out of your hands");
        test(find(ConfirmDialog.class).single()).confirm();
        roundTrip();

        assertThat(stored()).extracting(each -> each.data().body()).containsExactlyInAnyOrder("Old", "Typed");
        assertThat(body().getValue()).isEqualTo("Typed");
    }

    @Test
    void whoeverDiscardsTheirChangesReadsWhatAnEditorPublished() {
        var post = posts.saying("Old").draft("Mine");
        ada(Role.CONTRIBUTOR);
        edit(post);
        write("Mine", "Typed");
        posts.publish(posts.current(post.id()));

        choose(more(), "Discard changes");

        assertThat(getCurrentView()).isInstanceOf(PostReadingView.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"CONTRIBUTOR", "AUTHOR"})
    void thePostsOfOthersAreNotThere(Role role) {
        var foreign = posts.by(people.author("Grace Hopper")).published("Secret");
        ada(role);

        for (var path : List.of("", "/read", "/history")) {
            visit("admin/posts/" + foreign.id() + path);
            assertThat(getCurrentView()).isInstanceOf(PostListView.class);
            assertThat(notices()).last().asString().contains("There is no such post.");
            assertThat(rows()).isEmpty();
        }
    }

    @Test
    void contributorsAreOfferedWhatTheyMayDoInTheList() {
        posts.published("Out");
        posts.draft("Mine");
        ada(Role.CONTRIBUTOR);
        visit("admin/posts");

        assertThat(entries(menu(0))).containsExactly("Edit", "Duplicate", "Delete");
        assertThat(entries(menu(1))).containsExactly("Read", "Duplicate");
        assertThat(find(Button.class).withText("New page").all()).isEmpty();
        select(0);
        assertThat(bulk()).containsExactly("Add tag…", "Delete");
        select(1);
        assertThat(bulk()).isEmpty();
        assertThat(screen()).contains("2 selected", "Not all of these are yours to change.");
    }

    @Test
    void authorsAreOfferedWhatTheyMayDoInTheList() {
        posts.pages().draft("About");
        posts.published("Out");
        posts.draft("Mine");
        ada(Role.AUTHOR);
        visit("admin/posts");

        assertThat(entries(menu(0))).containsExactly("Edit", "Duplicate", "Publish", "Delete");
        assertThat(entries(menu(1))).containsExactly("Edit", "Duplicate", "Withdraw", "Delete");
        assertThat(entries(menu(2))).containsExactly("Read");
        assertThat(find(Button.class).withText("New page").all()).isEmpty();
        select(0);
        assertThat(bulk()).containsExactly("Publish", "Withdraw", "Add tag…", "Delete");
    }

    @Test
    void deletingForGoodIsForEditors() {
        posts.deleted("Was out");
        posts.delete(posts.draft("Mine"));
        ada(Role.AUTHOR);
        visit("admin/posts?status=DELETED");
        assertThat(entries(menu(0))).containsExactly("Restore");
        select(0);
        assertThat(bulk()).containsExactly("Restore");

        ada(Role.CONTRIBUTOR);
        visit("admin/posts");
        visit("admin/posts?status=DELETED");
        var menus = IntStream.range(0, 2)
                .mapToObj(row -> find(MenuBar.class, test(grid()).getCellComponent(row, "Actions"))
                        .all())
                .toList();
        assertThat(menus).extracting(List::size).containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void whatIsOnlyToReadHasAHistoryOnlyToRead() {
        var post = posts.draft("Mine");
        posts.change(post, data -> data.toBuilder().body("Changed").build());
        ada(Role.CONTRIBUTOR);
        visit("admin/posts/%s/history?revision=1".formatted(post.id()));
        assertThat(find(Button.class).all()).extracting(Button::getText).contains("Name…", "Restore…");

        posts.publish(posts.current(post.id()));
        visit("admin/posts");
        visit("admin/posts/%s/history?revision=1".formatted(post.id()));
        assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContain("Name…", "Restore…");
        assertThat(screen()).contains("Back to the post", "Revision 1");
    }

    @Test
    void templatesOfOthersAreThereToBeUsed() {
        templates.keep(new PostTemplateName("Weekly"), posts.draft("Title").data());
        templates.keep(
                new PostTemplateName("Imprint"), posts.pages().draft("Imprint").data());
        people.signIn(people.author("Grace Hopper").id(), Role.CONTRIBUTOR);
        visit("admin/posts");
        assertThat(entries(find(MenuBar.class).withClassName("template-menu").single()))
                .containsExactly("Weekly");

        templates.keep(new PostTemplateName("Mine"), templates.list().getFirst().data());
        visit("admin/posts/new");
        visit("admin/posts");
        var menu = find(MenuBar.class).withClassName("template-menu").single();
        assertThat(entries(menu)).containsExactly("Mine", "Weekly", "Manage templates…");
        choose(menu, "Manage templates…");
        assertThat(find(TemplatesDialog.class).single().getElement().getTextRecursively())
                .contains("Mine")
                .doesNotContain("Weekly");
    }

    @Test
    @SuppressWarnings("unchecked") // it offers titles
    void theOrderOfASeriesIsNotOfferedToWhoMayNotChangeAllOfIt() {
        posts.inSeries("Shared", posts.by(people.author("Grace Hopper")).published("Hers"));
        ada(Role.AUTHOR);
        edit(posts.draft("Mine"));
        choose(more(), "Series…");
        find(ComboBox.class).withLabel("Series").single().setValue("Shared");

        assertThat(screen()).contains("A new one comes last.");
        assertThat(find(SeriesOrder.class).all()).isEmpty();
    }

    private void ada(Role role) {
        people.signIn(ada.id(), role);
    }

    private String screen() {
        return UI.getCurrent()
                .getChildren()
                .map(child -> child.getElement().getTextRecursively())
                .collect(joining("\n"));
    }

    private List<String> bulk() {
        return find(Button.class, find(PostBulkBar.class).single()).all().stream()
                .map(Button::getText)
                .toList();
    }

    private MenuBar menu(int row) {
        return find(MenuBar.class, test(grid()).getCellComponent(row, "Actions"))
                .single();
    }

    private void select(int row) {
        grid().select(test(grid()).getRow(row));
        roundTrip();
    }

    private List<PostListItem> rows() {
        return IntStream.range(0, test(grid()).size())
                .mapToObj(row -> test(grid()).getRow(row))
                .toList();
    }

    @SuppressWarnings("unchecked") // the only grid of the view
    private Grid<PostListItem> grid() {
        return find(Grid.class).single();
    }
}
