package org.inkjar.media.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import org.inkjar.author.Role;
import org.inkjar.media.FocalPoint;
import org.inkjar.media.MediaFilter;
import org.inkjar.media.MediaItem;
import org.inkjar.media.MediaLibrary;
import org.inkjar.media.MediaText;
import org.inkjar.media.format.SampleFiles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

class MediaChangeTests extends MediaTest {

    @Autowired
    MediaLibrary library;

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

    private void select(String name) {
        test(find(Checkbox.class).withAriaLabel("Select " + name).single()).click();
    }

    private MediaItem only() {
        return library.list(MediaFilter.ALL, PageRequest.of(0, 2)).getFirst();
    }
}
