package org.inkjar.post.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import org.inkjar.post.PostKind;
import org.inkjar.post.SeriesPartItem;
import org.inkjar.post.SeriesService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PostSeriesDialogTests extends PostEditorTest {

    @Autowired
    private SeriesService series;

    @Test
    void makesASeriesOfANewName() {
        edit(posts.draft("First"));
        choose(more(), "Series…");

        name().setValue("From Zero");
        save();

        assertThat(titles("From Zero")).containsExactly("First");
        assertThat(notices()).anyMatch(notice -> notice.contains("“From Zero”"));
    }

    @Test
    void putsThePostInItsPlaceByTheKeyboard() {
        posts.inSeries("From Zero", posts.draft("One"), posts.published("Two"));
        edit(posts.draft("New"));
        choose(more(), "Series…");
        name().setValue("From Zero");

        pressLabelled("Move “New” up");
        pressLabelled("Move “New” up");
        assertThat(button("Move “New” up").isEnabled()).isFalse();
        assertThat(button("Move “Two” down").isEnabled()).isFalse();
        assertThat(dialog()).contains("“New” is number 1 of 3.");
        save();

        assertThat(titles("From Zero")).containsExactly("New", "One", "Two");
    }

    @Test
    void showsTheSeriesAndTakesThePostOutOfIt() {
        var post = posts.draft("One");
        posts.inSeries("From Zero", post, posts.draft("Two"));
        edit(post);
        choose(more(), "Series…");
        assertThat(name().getValue()).isEqualTo("From Zero");
        assertThat(dialog()).contains("One", "Two", "Draft");

        name().clear();
        save();

        assertThat(titles("From Zero")).containsExactly("Two");
    }

    @Test
    void refusesANameThatIsTooLong() {
        edit(posts.draft("One"));
        choose(more(), "Series…");
        name().setValue("x".repeat(101));

        save();

        assertThat(name().getErrorMessage()).contains("Shorten this to 100");
        assertThat(series.list()).isEmpty();
    }

    @Test
    void saysWhenThePostIsGone() {
        var post = posts.draft("One");
        edit(post);
        choose(more(), "Series…");
        posts.purge(post);
        name().setValue("From Zero");

        save();

        assertThat(notices()).anyMatch(notice -> notice.contains("no longer exists"));
    }

    @Test
    void aPageIsInNone() {
        visit("admin/posts/new?kind=" + PostKind.PAGE);

        assertThat(entries(more())).doesNotContain("Series…");
    }

    private void save() {
        test(find(Button.class, find(Dialog.class).single()).withText("Save").single())
                .click();
        roundTrip();
    }

    private void pressLabelled(String label) {
        test(button(label)).click();
    }

    private Button button(String label) {
        return find(Button.class).withAriaLabel(label).single();
    }

    private List<String> titles(String name) {
        return series.findByTitle(name).orElseThrow().parts().stream()
                .map(SeriesPartItem::title)
                .toList();
    }

    private String dialog() {
        return find(Dialog.class).single().getElement().getTextRecursively();
    }

    @SuppressWarnings("unchecked") // it offers titles
    private ComboBox<String> name() {
        return find(ComboBox.class).withLabel("Series").single();
    }
}
