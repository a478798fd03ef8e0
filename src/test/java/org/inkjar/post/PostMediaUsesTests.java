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
import org.junit.jupiter.api.Test;

@InkjarTest
@AsEditor
class PostMediaUsesTests {

    private static final MediaKey KEY = new MediaKey("0123456789ab");

    private final PostMediaUses uses;
    private final Posts posts;
    private final People people;

    PostMediaUsesTests(PostMediaUses uses, Posts posts, People people) {
        this.uses = uses;
        this.posts = posts;
        this.people = people;
    }

    @Test
    void findsTextsAndCoversThatNameIt() {
        var text = posts.saying("![A cat](/media/0123456789ab/cat.png?v=1)").draft("B");
        posts.withCover("/media/0123456789ab/cat.png", "A cat").published("A");
        posts.pages().saying("<https://example.com/media/0123456789ab/cat.png>").published("C");
        posts.saying("/media/0123456789ac/cat.png").published("D");

        assertThat(found()).extracting(MediaUse::title).containsExactly("A", "B", "C");
        assertThat(found()).contains(new MediaUse("B", SitePaths.editor(text.id()), true));
    }

    @Test
    void tellsEachWhatTheyMayRead() {
        var ada = posts.saying("/media/0123456789ab/cat.png").draft("Ada's draft");
        var open = posts.saying("/media/0123456789ab/cat.png").published("Ada's post");
        var grace = people.author("Grace Hopper");
        var own = posts.by(grace).saying("/media/0123456789ab/cat.png").draft("Own");
        people.signIn(grace.id(), Role.AUTHOR);
        assertThat(found())
                .containsExactly(
                        new MediaUse("A draft of somebody else", SitePaths.editor(ada.id()), false),
                        new MediaUse("Ada's post", SitePaths.editor(open.id()), false),
                        new MediaUse("Own", SitePaths.editor(own.id()), true));

        people.signIn(grace.id(), Role.EDITOR);
        assertThat(found()).extracting(MediaUse::title).containsExactly("Ada's draft", "Ada's post", "Own");
    }

    @Test
    void whatIsDeletedDoesNotCount() {
        posts.delete(posts.saying("/media/0123456789ab/cat.png").published("A"));

        assertThat(found()).isEmpty();
    }

    @Test
    void everyChangeCounts() {
        assertThat(found()).isEmpty();
        var post = posts.saying("/media/0123456789ab/cat.png").draft("A");
        assertThat(found()).hasSize(1);

        posts.delete(post);
        assertThat(found()).isEmpty();
        posts.saying("/media/0123456789ab/cat.png").draft("B");
        assertThat(found()).extracting(MediaUse::title).containsExactly("B");
    }

    @Test
    void aPostThatNamesAPictureTwiceIsOnePlace() {
        posts.saying("/media/0123456789ab/cat.png /media/0123456789ab/cat.png /media/ba9876543210/x.png")
                .draft("A");

        assertThat(found()).hasSize(1);
        assertThat(uses.all()).hasSize(2);
    }

    @Test
    void allPostsAreRead() {
        for (int i = 0; i < 101; i++) {
            posts.saying("/media/0123456789ab/cat.png").draft("Post " + i);
        }

        assertThat(found()).hasSize(101);
    }

    private List<MediaUse> found() {
        return uses.all().getOrDefault(KEY, List.of());
    }
}
