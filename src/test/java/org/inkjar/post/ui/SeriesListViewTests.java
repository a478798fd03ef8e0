package org.inkjar.post.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.inkjar.AsEditor;
import org.inkjar.Posts;
import org.inkjar.ViewTest;
import org.inkjar.post.SeriesData;
import org.inkjar.post.SeriesDetails;
import org.inkjar.post.SeriesListItem;
import org.inkjar.post.SeriesPartItem;
import org.inkjar.post.SeriesService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AsEditor
@ViewPackages(classes = SeriesListView.class)
class SeriesListViewTests extends ViewTest {

    @Autowired
    private SeriesService series;

    @Autowired
    private Posts posts;

    @Test
    void listsTheSeriesByTitle() {
        posts.inSeries("Zebra", posts.draft("A"));
        posts.inSeries("ant", posts.published("B"), posts.draft("C"));

        navigate(SeriesListView.class);

        assertThat(rows()).extracting(SeriesListItem::title).containsExactly("ant", "Zebra");
        assertThat(test(grid()).getCellText(0, 1)).isEqualTo("2, 1 public");
        assertThat(test(grid()).getCellText(1, 1)).isEqualTo("1, 0 public");
    }

    @Test
    void saysHowToMakeOneWhenThereIsNone() {
        navigate(SeriesListView.class);

        assertThat(grid().getEmptyStateText()).contains("Series…");
    }

    @Test
    void renamesDescribesAndReorders() {
        posts.inSeries("One", posts.draft("A"), posts.draft("B"));
        navigate(SeriesListView.class);
        edit(0);

        field(TextField.class, "Title").setValue("Two");
        field(TextField.class, "Address").setValue("two");
        field(TextArea.class, "Description").setValue("About two.");
        pressLabelled("Move “A” down");
        press("Save");

        assertThat(stored().data()).isEqualTo(new SeriesData("Two", "two", "About two."));
        assertThat(stored().parts()).extracting(SeriesPartItem::title).containsExactly("B", "A");
        assertThat(rows()).extracting(SeriesListItem::title).containsExactly("Two");
    }

    @Test
    void refusesWhatIsTaken() {
        posts.inSeries("One", posts.draft("A"));
        posts.inSeries("Two", posts.draft("B"));
        navigate(SeriesListView.class);
        edit(0);

        field(TextField.class, "Title").setValue("two");
        press("Save");

        assertThat(field(TextField.class, "Title").getErrorMessage()).contains("already");
    }

    @Test
    void asksWhenSomebodyElseSavedFirst() {
        posts.inSeries("One", posts.draft("A"));
        navigate(SeriesListView.class);
        edit(0);
        var before = stored();
        series.save(before.id(), before.version(), new SeriesData("Theirs", "one", ""), List.of());

        field(TextField.class, "Title").setValue("Mine");
        press("Save");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(stored().data().title()).isEqualTo("Mine");
    }

    @Test
    void asksBeforeWhatIsChangedIsClosed() {
        posts.inSeries("One", posts.draft("A"), posts.draft("B"));
        navigate(SeriesListView.class);
        edit(0);
        press("Cancel");
        assertThat(find(Dialog.class).exists()).isFalse();

        edit(0);
        pressLabelled("Move “A” down");
        press("Cancel");
        assertThat(find(Dialog.class).exists()).isTrue();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(find(Dialog.class).exists()).isFalse();
    }

    @Test
    void deletesAfterAskingAndThePostsStay() {
        var post = posts.draft("A");
        posts.inSeries("One", post);
        navigate(SeriesListView.class);

        new MenuBarTester<>((MenuBar) test(grid()).getCellComponent(0, "actions")).clickItem(0, 1);
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(series.list()).isEmpty();
        assertThat(posts.current(post.id()).deleted()).isFalse();
        assertThat(notices()).anyMatch(notice -> notice.contains("is deleted"));
    }

    @Test
    void saysWhenItIsGone() {
        posts.inSeries("One", posts.draft("A"));
        navigate(SeriesListView.class);
        series.delete(stored().id());

        edit(0);

        assertThat(notices()).anyMatch(notice -> notice.contains("no longer exists"));
        assertThat(rows()).isEmpty();
    }

    private void edit(int row) {
        var cell = (Div) test(grid()).getCellComponent(row, "name");
        test((Button) cell.getComponentAt(0)).click();
    }

    private SeriesDetails stored() {
        return series.find(series.list().getFirst().id()).orElseThrow();
    }

    private List<SeriesListItem> rows() {
        return grid().getListDataView().getItems().toList();
    }

    @SuppressWarnings("unchecked") // the only one
    private Grid<SeriesListItem> grid() {
        return find(Grid.class).single();
    }
}
