package org.inkjar.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.inkjar.InkjarTest;
import org.inkjar.People;
import org.inkjar.Posts;
import org.inkjar.Refusals;
import org.inkjar.author.AuthorProfile;
import org.inkjar.author.AuthorWorks.Works;
import org.inkjar.author.Authors;
import org.inkjar.author.Departures;
import org.inkjar.author.Role;
import org.inkjar.common.ContentVersion;
import org.inkjar.common.Slug;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InkjarTest
class AuthorsPostsTests {

    private final AuthorsPosts works;
    private final Departures departures;
    private final PublishedPosts published;
    private final WorkingCopies copies;
    private final Authors authors;
    private final ContentVersion version;
    private final Posts posts;
    private final People people;

    private AuthorProfile ada;
    private AuthorProfile grace;

    AuthorsPostsTests(
            AuthorsPosts works,
            Departures departures,
            PublishedPosts published,
            WorkingCopies copies,
            Authors authors,
            ContentVersion version,
            Posts posts,
            People people) {
        this.works = works;
        this.departures = departures;
        this.published = published;
        this.copies = copies;
        this.authors = authors;
        this.version = version;
        this.posts = posts;
        this.people = people;
    }

    @BeforeEach
    void people() {
        ada = people.author("Ada");
        grace = people.author("Grace");
    }

    @Test
    void countsWhatBearsANameInAnyState() {
        posts.by(ada).draft("Draft");
        posts.by(ada).scheduled("Scheduled");
        posts.by(ada).deleted("Deleted");
        posts.by(grace, ada).published("Together");
        posts.by(ada).pages().withdrawn("Page");
        type(ada);

        assertThat(works.count()).isEqualTo(Map.of(ada.id(), new Works(4, 1, 1), grace.id(), new Works(1, 0, 0)));
    }

    @Test
    void handsOverEverythingWhateverItsState() {
        var all = List.of(
                posts.by(ada).draft("Draft"),
                posts.by(ada).scheduled("Scheduled"),
                posts.by(ada).deleted("Deleted"),
                posts.by(ada).pages().published("Page"));
        var other = posts.by(people.author("Eve")).published("Of another");

        departures.handOver(ada.id(), grace.id());

        assertThat(all)
                .allSatisfy(post ->
                        assertThat(posts.current(post.id()).data().authorIds()).containsExactly(grace.id()));
        assertThat(posts.current(other.id())).isEqualTo(other);
        assertThat(works.count()).doesNotContainKey(ada.id());
    }

    @Test
    void nobodyIsNamedTwiceAndThePlaceIsKept() {
        var eve = people.author("Eve");
        var before = posts.by(ada, eve).published("Before");
        var together = posts.by(eve, grace, ada).published("Together");

        departures.handOver(ada.id(), grace.id());

        assertThat(posts.current(before.id()).data().authorIds()).containsExactly(grace.id(), eve.id());
        assertThat(posts.current(together.id()).data().authorIds()).containsExactly(eve.id(), grace.id());
    }

    @Test
    void readersSeeTheOtherNameAtOnce() {
        var post = posts.by(ada).published("Title");
        long before = version.current();

        departures.handOver(ada.id(), grace.id());

        assertThat(version.current()).isGreaterThan(before);
        assertThat(published
                        .find(PostKind.POST, new Slug(post.data().slug()))
                        .orElseThrow()
                        .authors())
                .extracting(AuthorProfile::name)
                .containsExactly("Grace");
    }

    @Test
    void whatIsNotSavedIsForgotten() {
        type(ada);
        type(grace);

        departures.handOver(ada.id(), grace.id());

        assertThat(works.count()).isEqualTo(Map.of(grace.id(), new Works(0, 0, 1)));
    }

    @Test
    void nobodyGetsTheirOwnPosts() {
        assertThat(Refusals.of(() -> departures.handOver(ada.id(), ada.id()))).containsOnlyKeys("to");
    }

    @Test
    void whoeverIsNamedInATrashedPostCannotBeDeleted() {
        var post = posts.by(ada).deleted("Deleted");

        assertThat(Refusals.of(() -> departures.delete(ada.id())).values())
                .containsExactly("Ada has posts, perhaps in the trash. Hand them over first.");
        posts.purge(post);
        departures.delete(ada.id());

        assertThat(authors.find(ada.slug())).isEmpty();
    }

    private void type(AuthorProfile author) {
        people.signIn(author.id(), Role.AUTHOR);
        copies.keep(null, null, PostData.builder().body("Typed.").input());
    }
}
