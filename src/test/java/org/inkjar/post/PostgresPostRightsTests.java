package org.inkjar.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.inkjar.People;
import org.inkjar.PostgresTest;
import org.inkjar.Posts;
import org.inkjar.author.AuthorProfile;
import org.inkjar.author.Role;
import org.inkjar.media.Library;
import org.inkjar.media.MediaFilter;
import org.inkjar.media.MediaLibrary;
import org.inkjar.media.MediaShelf;
import org.inkjar.media.MediaUses.MediaUse;
import org.inkjar.media.UsedMedia;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageRequest;

/** The questions about what is somebody's own, on PostgreSQL. */
@PostgresTest
class PostgresPostRightsTests {

    private static final PageRequest PAGE = PageRequest.of(0, 10);

    private final PostList list;
    private final PostRevisions revisions;
    private final SeriesService series;
    private final UsedMedia uses;
    private final MediaLibrary library;
    private final Library files;
    private final Posts posts;
    private final People people;
    private AuthorProfile grace;

    PostgresPostRightsTests(
            PostList list,
            PostRevisions revisions,
            SeriesService series,
            UsedMedia uses,
            MediaLibrary library,
            Library files,
            Posts posts,
            People people) {
        this.list = list;
        this.revisions = revisions;
        this.series = series;
        this.uses = uses;
        this.library = library;
        this.files = files;
        this.posts = posts;
        this.people = people;
    }

    @BeforeEach
    void signGraceIn() {
        grace = people.author("Grace Hopper");
        people.signIn(grace.id(), Role.AUTHOR);
    }

    @Test
    void listsFindOnesOwn() {
        var own = posts.by(grace).draft("Own");
        var secret = posts.draft("Secret");
        posts.inSeries("Series", own, secret, posts.published("Public"));

        assertThat(list.list(PostFilter.ALL, PAGE))
                .extracting(PostListItem::title)
                .containsExactly("Own");
        assertThat(list.count(PostFilter.ALL)).isEqualTo(1);
        assertThat(list.linkable("", PAGE)).extracting(PostListItem::title).containsExactly("Public", "Own");
        assertThat(revisions.count(own.id())).isEqualTo(1);
        assertThat(revisions.count(secret.id())).isZero();
        assertThat(series.findByTitle("Series").orElseThrow().parts())
                .extracting(SeriesPartItem::title)
                .containsExactly("Own", "Public");
    }

    @Test
    void theLibraryTellsNothingOfOthers() {
        var picture = files.picture("cat.png");
        posts.saying(picture.path()).draft("Secret");

        assertThat(uses.all().getOrDefault(picture.key(), List.of()))
                .extracting(MediaUse::title)
                .containsExactly("A draft of somebody else");
        var trash = new MediaFilter("", null, null, MediaShelf.TRASH);
        assertThat(library.list(trash, PAGE)).isEmpty();
        assertThat(library.total(trash).count()).isZero();
        assertThat(library.list(MediaFilter.ALL, PAGE)).hasSize(1);
    }
}
