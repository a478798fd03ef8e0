package org.inkjar.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.inkjar.AsEditor;
import org.inkjar.InkjarTest;
import org.inkjar.People;
import org.inkjar.Posts;
import org.inkjar.author.Role;
import org.inkjar.common.SitePaths;
import org.inkjar.media.MediaKey;
import org.inkjar.media.MediaUses.MediaUse;
import org.inkjar.media.UsedMedia;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of a picture that only an unsaved text has, nobody says that it is not used. */
@InkjarTest
@AsEditor
class UnsavedMediaUsesTests {

    private static final String CAT = "/media/0123456789ab/cat.png";

    private final UsedMedia media;
    private final WorkingCopies copies;
    private final Posts posts;
    private final People people;

    UnsavedMediaUsesTests(UsedMedia media, WorkingCopies copies, Posts posts, People people) {
        this.media = media;
        this.copies = copies;
        this.posts = posts;
        this.people = people;
    }

    @BeforeEach
    void signAdaIn() {
        people.signIn(people.ada().id(), Role.EDITOR);
    }

    @Test
    void findsWhatIsTypedIntoAPost() {
        var post = posts.draft("Cats");
        var id = copies.keep(null, post, text("", "![](" + CAT + "?v=1)"));
        assertThat(found()).containsExactly(new MediaUse("Cats (not saved yet)", SitePaths.editor(post.id()), true));

        copies.keep(id, post, text("", "No picture."));
        assertThat(found()).isEmpty();
    }

    @Test
    void findsCoversAndPostsThatDoNotExistYet() {
        var post = copies.keep(
                null, null, PostData.builder().title(" Begun ").cover(CAT).input());
        var page = copies.keep(
                null, null, PostData.builder().kind(PostKind.PAGE).body(CAT).input());

        assertThat(found())
                .containsExactly(
                        new MediaUse("Begun (not saved yet)", SitePaths.newPost("POST", post), true),
                        new MediaUse("Something new (not saved yet)", SitePaths.newPost("PAGE", page), true));
        copies.discard(post);
        copies.discard(page);
        assertThat(found()).isEmpty();
    }

    @Test
    void keepsToItselfWhatSomebodyElseBegins() {
        copies.keep(null, null, text("Secret", CAT));
        people.signIn(people.author("Grace Hopper").id(), Role.EDITOR);

        assertThat(found())
                .extracting(MediaUse::title)
                .containsExactly("Something new of somebody else (not saved yet)");
    }

    @Test
    void tellsAuthorsNothingOfThePostsOfOthers() {
        var post = posts.draft("Secret");
        copies.keep(null, post, text("Secret", CAT));
        people.signIn(people.author("Grace Hopper").id(), Role.AUTHOR);

        assertThat(found())
                .containsExactly(
                        new MediaUse("A post of somebody else (not saved yet)", SitePaths.editor(post.id()), false));
    }

    @Test
    void aPostThatIsSavedAndBeingChangedIsOnePlace() {
        var post = posts.saying(CAT).draft("Cats");
        copies.keep(null, post, text("Cats", CAT + " and more"));
        people.signIn(people.author("Grace Hopper").id(), Role.EDITOR);
        copies.keep(null, post, text("Cats", CAT + " and others"));

        assertThat(found()).containsExactly(new MediaUse("Cats", SitePaths.editor(post.id()), true));
        posts.delete(post);
        assertThat(found()).isEmpty();
    }

    @Test
    void twoWhoTypeItIntoTheSamePostAreOnePlace() {
        var post = posts.draft("Cats");
        copies.keep(null, post, text("Cats", CAT));
        people.signIn(people.author("Grace Hopper").id(), Role.EDITOR);
        copies.keep(null, post, text("Cats", CAT));

        assertThat(found()).hasSize(1);
    }

    @Test
    void allAreRead() {
        for (int i = 0; i < 101; i++) {
            copies.keep(null, null, text("", CAT));
        }

        assertThat(found()).hasSize(101);
    }

    private List<MediaUse> found() {
        return media.all().getOrDefault(new MediaKey("0123456789ab"), List.of());
    }

    private static PostInput text(String title, String body) {
        return PostData.builder().title(title).body(body).input();
    }
}
