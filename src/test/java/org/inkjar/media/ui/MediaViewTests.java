package org.inkjar.media.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.inkjar.Windows;
import org.inkjar.author.Role;
import org.inkjar.media.format.SampleFiles;
import org.inkjar.post.PostData;
import org.inkjar.post.WorkingCopies;
import org.inkjar.security.ui.LoginView;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;

class MediaViewTests extends MediaTest {

    @Autowired
    WorkingCopies copies;

    @Test
    @WithAnonymousUser
    void isNotForReaders() {
        people.owner("Ada", "ada@example.com");
        UI.getCurrent().navigate("admin/media");

        assertThat(getCurrentView()).isInstanceOf(LoginView.class);
    }

    @Test
    void speaksGermanWithWhoeverReadsIt() {
        Windows.speak(Locale.GERMAN);
        files.picture("cat.png");
        navigate(MediaView.class);

        assertThat(screen()).contains("1 Datei, ", "Unverwendet", "Dateien hochladen", "Bilder bis 20 MB");
    }

    @Test
    void showsWhatThereIs() {
        var picture = files.picture("cat.png");
        files.upload("paper.pdf", SampleFiles.pdf());
        navigate(MediaView.class);

        assertThat(names()).containsExactly("paper.pdf", "cat.png");
        assertThat(find(Image.class).all()).extracting(Image::getSrc).contains(picture.thumbnailPath());
        assertThat(screen()).contains("2 files", "40 × 30", "PDF");
    }

    @Test
    void saysWhatToDoWhenThereIsNothing() {
        navigate(MediaView.class);

        assertThat(screen()).contains("Nothing here yet. Upload pictures");
    }

    @Test
    void saysWhatToDoWhenNothingFits() {
        files.picture("cat.png");
        navigate(MediaView.class);
        search("dog");

        assertThat(names()).isEmpty();
        assertThat(screen()).contains("Nothing fits this search.", "0 files");
    }

    @Test
    void findsByNameAndKind() {
        files.picture("cat.png");
        files.upload("cat.pdf", SampleFiles.pdf());
        files.picture("dog.png");
        navigate(MediaView.class);
        search("cat");
        assertThat(names()).containsExactly("cat.pdf", "cat.png");

        choose("Kind", "Pictures");
        assertThat(names()).containsExactly("cat.png");
    }

    @Test
    void saysOfEachWhereItIsUsedAndSinceWhen() {
        var cat = files.picture("cat.png");
        files.picture("dog.png");
        posts.saying("![](" + cat.path() + ")").draft("About cats");
        posts.withCover(cat.path(), "").draft("More cats");
        navigate(MediaView.class);

        assertThat(screen())
                .contains("In 2 posts", "Unused")
                .contains(DateTimeFormatter.ofPattern("d MMM uuuu")
                        .format(cat.uploadedAt().atZone(ZoneOffset.UTC)));
    }

    @Test
    void findsWhatIsUsedAndWhatIsNot() {
        var cat = files.picture("cat.png");
        files.picture("dog.png");
        posts.saying("![](" + cat.path() + ")").draft("About cats");
        navigate(MediaView.class);

        choose("Use", "Unused");
        assertThat(names()).containsExactly("dog.png");
        assertThat(screen()).contains("1 file");
        choose("Use", "Used");
        assertThat(names()).containsExactly("cat.png");
    }

    @Test
    void whatOnlyAnUnsavedTextHasIsUsed() {
        var cat = files.picture("cat.png");
        people.signIn(people.ada().id(), Role.EDITOR);
        copies.keep(
                null,
                null,
                PostData.builder()
                        .title("About cats")
                        .body("![](" + cat.path() + ")")
                        .input());
        navigate(MediaView.class);

        choose("Use", "Unused");
        assertThat(names()).isEmpty();
        choose("Use", "Used");
        open("cat.png");
        assertThat(screen()).contains("In 1 post", "About cats (not saved yet)");
        press("Delete…");
        assertThat(find(ConfirmDialog.class).single().getElement().getProperty("message"))
                .isEqualTo("It will be missing in “About cats (not saved yet)”.");
    }

    @Test
    void theTrashGivesBack() {
        var cat = files.picture("cat.png");
        files.upload("paper.pdf", SampleFiles.pdf());
        service.delete(List.of(cat.id()));
        navigate(MediaView.class);
        assertThat(names()).containsExactly("paper.pdf");

        choose("Use", "Trash");
        assertThat(find(TrashedCard.class).all()).hasSize(1);
        assertThat(screen()).contains("cat.png", "1 file").doesNotContain("paper.pdf");
        pressLabelled("Restore cat.png");
        assertThat(notices()).contains("Restored “cat.png”.");
        assertThat(screen()).contains("What is deleted stays there for 30 days.");
        choose("Use", "Used or not");
        assertThat(names()).containsExactlyInAnyOrder("paper.pdf", "cat.png");
    }

    @Test
    void showsSomeDozenAtATime() {
        for (int i = 0; i < 50; i++) {
            files.picture("cat.png");
        }
        navigate(MediaView.class);
        assertThat(names()).hasSize(48);
        press("Show more");

        assertThat(names()).hasSize(50);
        assertThat(find(Button.class).withText("Show more").all()).isEmpty();
    }

    private void choose(String filter, String value) {
        Select<?> select = find(Select.class).withAriaLabel(filter).single();
        test(select).selectItem(value);
    }

    private void search(String text) {
        test(find(TextField.class).withAriaLabel("Search media").single()).setValue(text);
    }
}
