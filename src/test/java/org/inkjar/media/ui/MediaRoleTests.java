package org.inkjar.media.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import java.util.List;
import org.inkjar.People;
import org.inkjar.Posts;
import org.inkjar.ViewTest;
import org.inkjar.author.AuthorProfile;
import org.inkjar.author.Role;
import org.inkjar.common.SitePaths;
import org.inkjar.media.Library;
import org.inkjar.media.MediaItem;
import org.inkjar.media.MediaService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each role sees what it can do with the library, and no control that would be refused. Grace is signed in. */
@ViewPackages(classes = MediaView.class)
class MediaRoleTests extends ViewTest {

    private final Library files;
    private final MediaService service;
    private final Posts posts;
    private final People people;
    private AuthorProfile grace;

    MediaRoleTests(Library files, MediaService service, Posts posts, People people) {
        this.files = files;
        this.service = service;
        this.posts = posts;
        this.people = people;
    }

    @BeforeEach
    void addGrace() {
        grace = people.author("Grace Hopper");
    }

    @ParameterizedTest
    @EnumSource(names = {"CONTRIBUTOR", "AUTHOR"})
    void whatOthersUploadedIsToBeUsed(Role role) {
        upload(people.ada(), "foreign.png");
        people.signIn(grace.id(), role);
        navigate(MediaView.class);
        assertThat(find(Checkbox.class).all()).isEmpty();

        open("foreign.png");

        assertThat(find(Paragraph.class).withTextContaining("Somebody else").all())
                .hasSize(1);
        assertThat(find(TextArea.class).all()).hasSize(2).allMatch(TextArea::isReadOnly);
        assertThat(find(Button.class).withText("Delete…").all()).isEmpty();
        assertThat(find(Upload.class).all()).hasSize(1);
    }

    @Test
    void whatOneUploadedIsToBeChanged() {
        upload(grace, "own.png");
        navigate(MediaView.class);
        assertThat(find(Checkbox.class).all()).hasSize(1);

        open("own.png");

        assertThat(find(Paragraph.class).withTextContaining("Somebody else").all())
                .isEmpty();
        assertThat(find(TextArea.class).all()).hasSize(2).noneMatch(TextArea::isReadOnly);
        assertThat(find(Button.class).withText("Delete…").all()).hasSize(1);
        assertThat(find(Upload.class).all()).hasSize(2);
    }

    @Test
    void editorsChangeEverything() {
        upload(grace, "own.png");
        people.signIn(people.ada().id(), Role.EDITOR);
        navigate(MediaView.class);
        open("own.png");

        assertThat(find(Checkbox.class).all()).hasSize(1);
        assertThat(find(Button.class).withText("Delete…").all()).hasSize(1);
    }

    @Test
    @SuppressWarnings("unchecked") // whatever is in it
    void theTrashHasWhatMayBeRestored() {
        var foreign = upload(people.ada(), "foreign.png");
        service.delete(List.of(foreign.id()));
        service.delete(List.of(upload(grace, "own.png").id()));
        navigate(MediaView.class);
        test(find(Select.class).withAriaLabel("Use").single()).selectItem("Trash");

        assertThat(find(Button.class).withText("Restore").all()).hasSize(1);
        assertThat(screen()).contains("own.png", "1 file").doesNotContain("foreign.png");
    }

    @Test
    void whatOthersAreWritingIsNotTold() {
        var item = upload(people.ada(), "cat.png");
        posts.saying(item.path()).draft("Secret plan");
        posts.saying(item.path()).published("Public");
        var own = posts.by(grace).saying(item.path()).draft("Own");
        people.signIn(grace.id(), Role.AUTHOR);
        navigate(MediaView.class);

        open("cat.png");

        assertThat(screen())
                .contains("In 3 posts", "A draft of somebody else", "Public", "Own")
                .doesNotContain("Secret plan");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .filteredOn(href -> href.startsWith(SitePaths.ADMIN + "/posts/"))
                .containsExactly(SitePaths.editor(own.id()));
    }

    private MediaItem upload(AuthorProfile author, String name) {
        people.signIn(author.id(), Role.AUTHOR);
        return files.uploadAsSignedIn(name);
    }

    private void open(String name) {
        var card = find(NativeButton.class).all().stream()
                .filter(button -> button.getElement().getTextRecursively().contains(name))
                .findFirst()
                .orElseThrow();
        test(card).click();
    }
}
