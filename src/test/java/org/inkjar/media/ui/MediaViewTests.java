package org.inkjar.media.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.inkjar.AsEditor;
import org.inkjar.People;
import org.inkjar.Posts;
import org.inkjar.ViewTest;
import org.inkjar.Windows;
import org.inkjar.author.Role;
import org.inkjar.media.FocalPoint;
import org.inkjar.media.Library;
import org.inkjar.media.MediaFilter;
import org.inkjar.media.MediaItem;
import org.inkjar.media.MediaLibrary;
import org.inkjar.media.MediaService;
import org.inkjar.media.MediaText;
import org.inkjar.media.format.SampleFiles;
import org.inkjar.post.PostData;
import org.inkjar.post.WorkingCopies;
import org.inkjar.security.ui.LoginView;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.test.context.support.WithAnonymousUser;

@AsEditor
class MediaViewTests extends ViewTest {

    private final Library files;
    private final MediaLibrary library;
    private final MediaService service;
    private final Posts posts;
    private final WorkingCopies copies;
    private final People people;

    MediaViewTests(
            Library files,
            MediaLibrary library,
            MediaService service,
            Posts posts,
            WorkingCopies copies,
            People people) {
        this.files = files;
        this.library = library;
        this.service = service;
        this.posts = posts;
        this.copies = copies;
        this.people = people;
    }

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

    @Test
    void takesAnUpload() {
        people.signIn(people.ada().id(), Role.EDITOR);
        navigate(MediaView.class);
        upload("Cat.PNG", SampleFiles.png(40, 30));

        assertThat(names()).containsExactly("cat.png");
    }

    @Test
    void saysOfEachFileWhyItWasRefusedAndTakesTheOthers() {
        people.signIn(people.ada().id(), Role.EDITOR);
        navigate(MediaView.class);
        upload("page.html", "<p>".getBytes(UTF_8));
        upload("cat.png", SampleFiles.png(40, 30));
        upload("none.png", new byte[0]);

        assertThat(names()).containsExactly("cat.png");
        assertThat(screen()).contains("page.html", "Choose a picture", "none.png", "This file is empty.");
        pressLabelled("Dismiss the message about page.html");
        assertThat(screen()).doesNotContain("page.html").contains("none.png");
    }

    @Test
    void keepsWhatIsTyped() {
        files.picture("cat.png");
        navigate(MediaView.class);
        open("cat.png");
        test(field(TextArea.class, "Alternative text")).setValue("A cat");
        test(field(TextArea.class, "Caption")).setValue("Felix");

        assertThat(only().text()).isEqualTo(new MediaText("A cat", "Felix", FocalPoint.CENTRE));
    }

    @Test
    void tellsWhenSomebodyElseWasFaster() {
        var item = files.picture("cat.png");
        navigate(MediaView.class);
        open("cat.png");
        service.describe(item.id(), item.version(), new MediaText("Theirs", "", FocalPoint.CENTRE));
        test(field(TextArea.class, "Alternative text")).setValue("Mine");

        assertThat(notices()).anyMatch(notice -> notice.contains("Somebody else changed this file"));
        assertThat(field(TextArea.class, "Alternative text").getValue()).isEqualTo("Theirs");
    }

    @Test
    void showsTheAddressAndTheUses() {
        var item = files.picture("cat.png");
        posts.saying("![](" + item.path() + ")").draft("About cats");
        navigate(MediaView.class);
        open("cat.png");

        assertThat(field(TextField.class, "Address").getValue()).isEqualTo(item.path());
        assertThat(screen()).contains("In 1 post", "About cats");
    }

    @Test
    void saysBeforeDeletingWhatWillBeMissing() {
        var item = files.picture("cat.png");
        posts.saying("![](" + item.path() + ")").draft("About cats");
        navigate(MediaView.class);
        open("cat.png");
        press("Delete…");

        var question = find(ConfirmDialog.class).single();
        assertThat(question.getElement().getProperty("header")).isEqualTo("Delete “cat.png”?");
        assertThat(question.getElement().getProperty("message")).isEqualTo("It will be missing in “About cats”.");
        test(question).cancel();
        assertThat(names()).containsExactly("cat.png");
    }

    @Test
    void deletesAndBringsBack() {
        files.picture("cat.png");
        navigate(MediaView.class);
        open("cat.png");
        press("Delete…");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(names()).isEmpty();
        press("Undo");

        assertThat(names()).containsExactly("cat.png");
    }

    @Test
    void deletesManyAtOnce() {
        files.picture("one.png");
        files.picture("two.png");
        files.picture("three.png");
        navigate(MediaView.class);
        select("one.png");
        select("two.png");
        assertThat(screen()).contains("2 selected");
        press("Delete selected…");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(names()).containsExactly("three.png");
    }

    @Test
    void replacesTheFileUnderItsAddress() {
        var item = files.picture("cat.png");
        navigate(MediaView.class);
        open("cat.png");
        test(find(Upload.class).all().get(1)).upload("new.png", "image/png", SampleFiles.png(80, 60));

        assertThat(only().path()).isEqualTo(item.path());
        assertThat(only().width()).isEqualTo(80);
        assertThat(screen()).contains("80 × 60");
    }

    private void upload(String name, byte[] content) {
        test(find(Upload.class).all().getFirst()).upload(name, "application/octet-stream", content);
    }

    private void choose(String filter, String value) {
        Select<?> select = find(Select.class).withAriaLabel(filter).single();
        test(select).selectItem(value);
    }

    private void search(String text) {
        test(find(TextField.class).withAriaLabel("Search media").single()).setValue(text);
    }

    private void open(String name) {
        test(cards().stream()
                        .filter(card -> card.getElement().getTextRecursively().contains(name))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private void select(String name) {
        test(find(Checkbox.class).withAriaLabel("Select " + name).single()).click();
    }

    private MediaItem only() {
        return library.list(MediaFilter.ALL, PageRequest.of(0, 2)).getFirst();
    }

    private List<String> names() {
        return cards().stream()
                .map(card -> card.getChildren()
                        .filter(child -> child.getElement().getClassList().contains("media-card-name"))
                        .findFirst()
                        .orElseThrow()
                        .getElement()
                        .getText())
                .toList();
    }

    private List<NativeButton> cards() {
        return find(NativeButton.class).all().stream()
                .filter(button -> button.getParent().orElseThrow() instanceof MediaCard)
                .toList();
    }
}
