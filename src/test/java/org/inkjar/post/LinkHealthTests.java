package org.inkjar.post;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkHealthTests extends ContentHealthTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/tags",
                "/archive",
                "/search?q=x",
                "/feed.xml",
                "/page/2",
                "/icon.svg",
                "/posts/there",
                "/posts/there/",
                "/posts/there.md",
                "/posts/there.png",
                "/posts/there#h-part",
                "/tags/java",
                "/tags/java/feed.xml",
                "/authors/ada-lovelace",
                "/about",
                "/about.md",
                "/series/notes",
                "there",
                "../about"
            })
    void whatReadersFindIsNoProblem(String address) {
        posts.pages().draft("Not about");
        posts.publish(posts.pages().draft("About"));
        var there = posts.taggedWith("java").saying("Words.\n\n## Part").published("There");
        posts.inSeries("Notes", there);

        assertThat(messages(linkingTo(address))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/posts/nowhere",
                "/posts/",
                "/tags/nowhere",
                "/authors/nobody",
                "/series/none",
                "/nowhere",
                "/no/where",
                "/media/0123456789ab/cat.png",
                "/media/x",
                "/icon.png",
                "/../etc/passwd",
                "/%F0%9F%92%A9",
                "/page/0"
            })
    void whatIsNotThereIsAProblem(String address) {
        assertThat(messages(linkingTo(address))).singleElement().asString().contains("leads nowhere on this blog");
    }

    /** PostgreSQL cannot keep it. */
    @Test
    void anAddressWithAControlCharacterIsNone() {
        assertThat(messages(linkingTo("/posts/%00")))
                .singleElement()
                .asString()
                .contains("is no address that a browser follows");
    }

    @Test
    void tellsWhatIsNotPublicFromWhatIsGone() {
        posts.draft("Draft");
        posts.scheduled("Later");
        posts.withdrawn("Withdrawn");
        posts.deleted("Deleted");

        assertThat(messages(linkingTo("/posts/draft")))
                .singleElement()
                .asString()
                .contains("is not public");
        assertThat(messages(linkingTo("/posts/later")))
                .singleElement()
                .asString()
                .contains("is not public");
        assertThat(messages(linkingTo("/admin/posts")))
                .singleElement()
                .asString()
                .contains("is not public");
        assertThat(messages(linkingTo("/posts/withdrawn")))
                .singleElement()
                .asString()
                .contains("withdrawn or deleted");
        assertThat(messages(linkingTo("/posts/deleted")))
                .singleElement()
                .asString()
                .contains("withdrawn or deleted");
    }

    @Test
    void anOldAddressLeadsOnButIsNotTheShortestWay() {
        posts.retitle(posts.published("Old"), "New");

        assertThat(messages(linkingTo("/posts/old")))
                .containsExactly("“/posts/old” has moved. Link directly to “/posts/new”.");
    }

    @Test
    void aHeadingOfAnotherPostIsFoundUnderItsId() {
        posts.saying("Words.\n\n## Part").published("There");

        assertThat(messages(linkingTo("/posts/there#part")))
                .containsExactly(
                        "“/posts/there#part” does not reach that heading from here. Write “/posts/there#h-part”.");
        assertThat(messages(linkingTo("/posts/there#other")))
                .singleElement()
                .asString()
                .contains("without that heading");
    }

    @Test
    void anAddressThatWasAnotherPostsIsAProblem() {
        var moved = posts.retitle(posts.published("Old"), "New");

        assertThat(messages(posts.withSlug("old").draft("Another")))
                .singleElement()
                .asString()
                .contains("old address of another post");
        assertThat(messages(posts.retitle(moved, "Old again"))).isEmpty();
    }

    @Test
    void whoLinksToAPostHearsWhatBecomesOfIt() {
        var post = linkingTo("/posts/target");
        assertThat(messages(post)).hasSize(1);

        var target = posts.published("Target");
        run();
        assertThat(messages(post)).isEmpty();
        assertThat(log).containsExactly("Looked through 0 posts, and again at 1 whose links lead elsewhere now.");

        posts.retitle(target, "Target moved");
        run();
        assertThat(messages(post)).singleElement().asString().contains("Link directly to “/posts/target-moved”");

        posts.delete(posts.current(target.id()));
        run();
        assertThat(messages(post)).singleElement().asString().contains("withdrawn or deleted");
    }

    @Test
    void aJobWithoutWorkSaysNothing() {
        linkingTo("/posts/nowhere");
        run();
        log.clear();

        run();

        assertThat(log).isEmpty();
    }
}
