package org.inkjar.post.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.IntStream;
import org.inkjar.AsEditor;
import org.inkjar.People;
import org.inkjar.Posts;
import org.inkjar.ViewTest;
import org.inkjar.post.TagData;
import org.inkjar.post.TagListItem;
import org.inkjar.post.TagService;
import org.inkjar.security.ui.LoginView;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.Pageable;
import org.springframework.security.test.context.support.WithAnonymousUser;

@AsEditor
class TagListViewTests extends ViewTest {

    private final Posts posts;
    private final TagService tags;
    private final People people;

    TagListViewTests(Posts posts, TagService tags, People people) {
        this.posts = posts;
        this.tags = tags;
        this.people = people;
    }

    @Test
    void listsTheTagsWithTheirPosts() {
        posts.taggedWith("java", "spring").published("A");
        posts.taggedWith("java").draft("B");
        navigate(TagListView.class);

        assertThat(names()).containsExactly("java", "spring");
        assertThat(test(grid()).getCellText(0, 1)).isEqualTo("2");
    }

    @Test
    void sortsByThePostsThatCarryATag() {
        posts.taggedWith("java", "spring").published("A");
        posts.taggedWith("spring").published("B");
        navigate(TagListView.class);
        test(grid()).sortByColumn("posts");
        assertThat(names()).containsExactly("java", "spring");
        test(grid()).sortByColumn("posts");

        assertThat(names()).containsExactly("spring", "java");
    }

    @Test
    void findsATagByAPartOfItsName() {
        posts.taggedWith("java", "javascript", "100%_sure").published("A");
        navigate(TagListView.class);
        test(find(TextField.class).withAriaLabel("Find a tag").single()).setValue("SCRIPT");
        assertThat(names()).containsExactly("javascript");
        test(find(TextField.class).withAriaLabel("Find a tag").single()).setValue("%_");

        assertThat(names()).containsExactly("100%_sure");
    }

    @Test
    void saysWhatToDoWhenThereIsNoTag() {
        navigate(TagListView.class);

        assertThat(grid().getEmptyStateText()).startsWith("No tags yet.");
    }

    @Test
    void makesATag() {
        navigate(TagListView.class);
        press("New tag");
        test(field(TextField.class, "Name")).setValue("#Java");
        press("Save");

        assertThat(names()).containsExactly("Java");
        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(notices()).containsExactly("The tag “Java” is saved.");
    }

    @Test
    void saysBesideTheFieldThatANameIsTaken() {
        tags.create(new TagData("Java", "", ""));
        navigate(TagListView.class);
        press("New tag");
        test(field(TextField.class, "Name")).setValue("java");
        press("Save");

        assertThat(field(TextField.class, "Name").getErrorMessage()).startsWith("There is a tag of this name already");
        assertThat(find(Dialog.class).exists()).isTrue();
    }

    @Test
    void refusesAnAddressThatIsNone() {
        navigate(TagListView.class);
        press("New tag");
        test(field(TextField.class, "Name")).setValue("Java");
        test(field(TextField.class, "Address")).setValue("No/such address");
        press("Save");

        assertThat(field(TextField.class, "Address").isInvalid()).isTrue();
    }

    @Test
    void renamesATag() {
        tags.create(new TagData("Jva", "", ""));
        navigate(TagListView.class);
        edit();
        test(field(TextField.class, "Name")).setValue("Java");
        press("Save");

        assertThat(names()).containsExactly("Java");
    }

    @Test
    void keepsWhatIsTypedWhenSomebodyElseSavedFirst() {
        var tag = tags.create(new TagData("Java", "", ""));
        navigate(TagListView.class);
        edit();
        tags.save(tag.id(), tag.version(), new TagData("Theirs", "", ""));
        test(field(TextField.class, "Name")).setValue("Mine");
        press("Save");

        assertThat(field(TextField.class, "Name").getValue()).isEqualTo("Mine");
        assertThat(tags.find(tag.id()).orElseThrow().data().name()).isEqualTo("Theirs");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(tags.find(tag.id()).orElseThrow().data().name()).isEqualTo("Mine");
    }

    @Test
    void asksBeforeTypedTextIsClosed() {
        navigate(TagListView.class);
        press("New tag");
        test(field(TextField.class, "Name")).setValue("Java");
        press("Cancel");

        assertThat(find(Dialog.class).exists()).isTrue();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(find(Dialog.class).exists()).isFalse();
    }

    @Test
    void saysThatATagIsGoneWhenItIs() {
        var tag = tags.create(new TagData("Java", "", ""));
        navigate(TagListView.class);
        var name = nameButton();
        tags.delete(tag.id());
        test(name).click();

        assertThat(notices()).containsExactly("This tag no longer exists.Close");
        assertThat(names()).isEmpty();
    }

    @Test
    void saysWhatADeletionTouchesBeforeItDeletes() {
        posts.taggedWith("java").published("A");
        posts.taggedWith("java").published("B");
        navigate(TagListView.class);
        new MenuBarTester<>(menu()).clickItem(0, 2);
        var question = test(find(ConfirmDialog.class).single());

        assertThat(question.getText()).startsWith("2 posts carry it; they stay, without this tag.");
        question.confirm();
        assertThat(names()).isEmpty();
    }

    @Test
    void mergesATagIntoAnother() {
        posts.taggedWith("jva").published("A");
        posts.taggedWith("spring").published("B");
        navigate(TagListView.class);
        new MenuBarTester<>(menu()).clickItem(0, 1);
        assertThat(find(Paragraph.class).single().getText())
                .startsWith("1 post carries it; it gets the other tag instead.");
        chooseTarget("spring");
        press("Merge");

        assertThat(names()).containsExactly("spring");
        assertThat(tags.list("", Pageable.ofSize(10)).getFirst().posts()).isEqualTo(2);
    }

    @Test
    void mergesNoTagIntoItself() {
        posts.taggedWith("java").published("A");
        navigate(TagListView.class);
        new MenuBarTester<>(menu()).clickItem(0, 1);
        press("Merge");
        assertThat(target().getErrorMessage()).isEqualTo("Choose the tag that shall stay.");
        chooseTarget("java");
        press("Merge");

        assertThat(target().getErrorMessage()).isEqualTo("Choose another tag to merge into.");
    }

    @Test
    @WithAnonymousUser
    void isNotForReaders() {
        people.owner("Ada", "ada@example.com");
        UI.getCurrent().navigate("admin/tags");

        assertThat(getCurrentView()).isInstanceOf(LoginView.class);
    }

    @SuppressWarnings("unchecked") // a class has no type arguments
    private Grid<TagListItem> grid() {
        return find(Grid.class).single();
    }

    private List<String> names() {
        return IntStream.range(0, test(grid()).size())
                .mapToObj(row -> test(grid()).getRow(row).name())
                .toList();
    }

    private void edit() {
        test(nameButton()).click();
    }

    private Button nameButton() {
        var cell = (Div) test(grid()).getCellComponent(0, "name");
        return (Button) cell.getComponentAt(0);
    }

    private MenuBar menu() {
        return (MenuBar) test(grid()).getCellComponent(0, "actions");
    }

    private void chooseTarget(String name) {
        test(target()).selectItem(name);
    }

    @SuppressWarnings("unchecked") // a class has no type arguments
    private ComboBox<TagListItem> target() {
        return find(ComboBox.class).withLabel("Merge into").single();
    }
}
