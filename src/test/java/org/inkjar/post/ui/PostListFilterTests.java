package org.inkjar.post.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import org.inkjar.author.Role;
import org.junit.jupiter.api.Test;

class PostListFilterTests extends PostListTest {

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
    void offersToClearAFilterThatNothingMatches() {
        posts.draft("Something");
        open("?q=xyzzy");
        var empty = grid().getEmptyStateComponent();
        assertThat(empty.getElement().getTextRecursively()).contains("Nothing matches");

        test(find(Button.class, empty).single()).click();

        assertThat(titles()).containsExactly("Something");
        assertThat(address()).isEqualTo("admin/posts");
    }
}
