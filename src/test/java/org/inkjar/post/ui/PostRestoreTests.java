package org.inkjar.post.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import org.inkjar.People;
import org.inkjar.post.PostDetails;
import org.junit.jupiter.api.Test;

class PostRestoreTests extends PostHistoryTest {

    @Test
    void restoresAfterAskingAndUndoes() {
        var post = posts.saying("First.").published("Title");
        save(post, data -> data.body("Second."));
        visit("admin/posts/" + post.id() + "/history?revision=1");

        click("Restore…");
        var dialog = find(ConfirmDialog.class).single();
        assertThat(dialog.getElement().getProperty("message"))
                .contains("14 Mar 2026, 09:27", "Readers see it at once", "stays in the history");
        test(dialog).confirm();
        roundTrip();

        assertThat(body(post)).isEqualTo("First.");
        assertThat(notices()).anyMatch(notice -> notice.contains("Restored."));
        assertThat(entries()).hasSize(3);
        assertThat(address()).endsWith("/history");

        click("Undo");
        assertThat(body(post)).isEqualTo("Second.");
        assertThat(entries()).hasSize(4);
    }

    @Test
    void saysThatTheAddressIsGone() {
        var post = posts.draft("Wanted");
        save(post, data -> data.slug("left"));
        posts.draft("Wanted");
        visit("admin/posts/" + post.id() + "/history?revision=1");

        click("Restore…");
        test(find(ConfirmDialog.class).single()).confirm();
        roundTrip();

        assertThat(notices()).anyMatch(notice -> notice.contains("stays at /posts/left"));
    }

    @Test
    void restoresNothingOverWhatSomebodyElseSavedMeanwhile() {
        var post = posts.saying("First.").draft("Title");
        save(post, data -> data.body("Second."));
        visit("admin/posts/" + post.id() + "/history?revision=1");
        save(post, data -> data.body("Theirs."));

        click("Restore…");
        test(find(ConfirmDialog.class).single()).confirm();
        roundTrip();

        assertThat(body(post)).isEqualTo("Theirs.");
        assertThat(notices()).anyMatch(notice -> notice.contains("Somebody else changed this post"));
        assertThat(entries()).hasSize(3);
    }

    @Test
    void namesARevision() {
        var post = posts.draft("Title");
        visit("admin/posts/" + post.id() + "/history");

        click("Name…");
        test(find(TextField.class).withLabel("Name").single()).setValue(" ");
        click("Save");
        assertThat(find(TextField.class).withLabel("Name").single().getErrorMessage())
                .isEqualTo("Please fill this in.");
        test(find(TextField.class).withLabel("Name").single()).setValue("As sent");
        click("Save");
        assertThat(entries().getFirst()).contains("As sent");

        click("Name…");
        click("Remove name");
        assertThat(entries().getFirst()).doesNotContain("As sent");
    }

    @Test
    void theEditorSavesBeforeItShowsTheHistory() {
        var post = posts.saying("Stored.").draft("Title");
        edit(post);
        body().write("Typed.");

        choose(more(), "History…");

        assertThat(address()).isEqualTo("admin/posts/%s/history".formatted(post.id()));
        assertThat(marked("ins")).containsExactly("Typed.");
    }

    @Test
    void theEditorStaysWhereWhatIsTypedCannotBeSaved() {
        edit(posts.draft("Title"));
        test(title()).setValue("");

        choose(more(), "History…");

        assertThat(find(PostHistoryView.class).all()).isEmpty();
        assertThat(title().isInvalid()).isTrue();
    }

    private String body(PostDetails post) {
        return People.asEditor(
                () -> service.find(post.id()).orElseThrow().data().body());
    }
}
