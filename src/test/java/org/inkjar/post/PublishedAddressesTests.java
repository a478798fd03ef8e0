package org.inkjar.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.util.List;
import org.inkjar.InkjarTest;
import org.inkjar.People;
import org.inkjar.Posts;
import org.inkjar.TestClock;
import org.junit.jupiter.api.Test;

@InkjarTest
class PublishedAddressesTests {

    private final PublishedAddresses addresses;
    private final DuePosts duePosts;
    private final Posts posts;
    private final People people;
    private final TestClock clock;

    PublishedAddressesTests(
            PublishedAddresses addresses, DuePosts duePosts, Posts posts, People people, TestClock clock) {
        this.addresses = addresses;
        this.duePosts = duePosts;
        this.posts = posts;
        this.people = people;
        this.clock = clock;
    }

    @Test
    void nothingThatIsNotPublicHasAnAddress() {
        var hidden = posts.taggedWith("java");
        hidden.draft("Draft");
        hidden.scheduled("Scheduled");
        hidden.withdrawn("Withdrawn");
        hidden.deleted("Deleted");
        hidden.pages().draft("About");

        assertThat(all(PostKind.POST)).isEmpty();
        assertThat(all(PostKind.PAGE)).isEmpty();
        assertThat(addresses.count(PostKind.POST)).isZero();
        assertThat(addresses.count(PostKind.PAGE)).isZero();
        assertThat(addresses.tags()).isEmpty();
        assertThat(addresses.authors()).isEmpty();
        assertThat(addresses.lastModified()).isEmpty();
    }

    @Test
    void postsAndPagesAreKeptApart() {
        posts.published("Title");
        posts.pages().taggedWith("java").published("About");

        assertThat(all(PostKind.POST)).extracting(PublishedAddress::path).containsExactly("/posts/title");
        assertThat(all(PostKind.PAGE)).extracting(PublishedAddress::path).containsExactly("/about");
        assertThat(addresses.tags()).isEmpty();
    }

    @Test
    void comeInPartsOfWhichAFullOneStaysAsItIs() {
        posts.published("A");
        posts.published("B");
        posts.published("C");
        var first = addresses.list(PostKind.POST, 1, 2);

        posts.published("D");

        assertThat(addresses.count(PostKind.POST)).isEqualTo(4);
        assertThat(addresses.list(PostKind.POST, 1, 2)).isEqualTo(first).hasSize(2);
        assertThat(addresses.list(PostKind.POST, 2, 2))
                .extracting(PublishedAddress::title)
                .containsExactly("C", "D");
        assertThat(addresses.list(PostKind.POST, 3, 2)).isEmpty();
    }

    @Test
    void tagsAndAuthorsChangeWithTheirNewestPost() {
        var bob = people.author("Bob");
        posts.taggedWith("java", "web").published("A");
        var b = posts.taggedWith("java").by(bob, people.ada()).published("B");
        var c = posts.by(people.ada()).published("C");
        people.author("Nobody");

        assertThat(addresses.tags())
                .extracting(PublishedAddress::path, PublishedAddress::lastModified)
                .containsExactly(
                        tuple("/tags/java", b.updatedAt()),
                        tuple("/tags/web", b.updatedAt().minusSeconds(60)));
        assertThat(addresses.authors())
                .extracting(PublishedAddress::path, PublishedAddress::lastModified)
                .containsExactly(tuple("/authors/ada-lovelace", c.updatedAt()), tuple("/authors/bob", b.updatedAt()));
        assertThat(addresses.lastModified()).contains(c.updatedAt());
    }

    @Test
    void aScheduledPostIsNewWhenItAppears() {
        var post = posts.scheduled("Title");
        clock.advance(Duration.ofHours(1));
        duePosts.find().forEach(duePosts::publish);

        assertThat(all(PostKind.POST))
                .extracting(PublishedAddress::lastModified)
                .containsExactly(post.publishedAt())
                .isNotEqualTo(List.of(post.updatedAt()));
    }

    private List<PublishedAddress> all(PostKind kind) {
        return addresses.list(kind, 1, 100);
    }
}
