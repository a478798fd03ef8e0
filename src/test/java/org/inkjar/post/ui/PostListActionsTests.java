package org.inkjar.post.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.List;
import org.inkjar.author.Role;
import org.inkjar.post.PostListItem;
import org.inkjar.post.PostService;
import org.inkjar.post.PostStatus;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PostListActionsTests extends PostListTest {

    @Autowired
    PostService service;

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
    void startsNewPostsAndPages() {
        open("");
        click("New page");

        assertThat(address()).isEqualTo("admin/posts/new?kind=PAGE");
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
}
