package org.inkjar.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.inkjar.AsEditor;
import org.inkjar.AtTheSameTime;
import org.inkjar.InkjarTest;
import org.inkjar.People;
import org.inkjar.Posts;
import org.inkjar.TestClock;
import org.inkjar.author.Role;
import org.inkjar.common.InvalidInputException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InkjarTest
@AsEditor
class WorkingCopiesTests {

    private final WorkingCopies copies;
    private final PostService service;
    private final ExpiredPosts expired;
    private final Posts posts;
    private final People people;
    private final TestClock clock;

    WorkingCopiesTests(
            WorkingCopies copies,
            PostService service,
            ExpiredPosts expired,
            Posts posts,
            People people,
            TestClock clock) {
        this.copies = copies;
        this.service = service;
        this.expired = expired;
        this.posts = posts;
        this.people = people;
        this.clock = clock;
    }

    @BeforeEach
    void signAdaIn() {
        people.signIn(people.ada().id(), Role.EDITOR);
    }

    @Test
    void keepsWhatNoPostCouldBe() {
        var input = new PostInput(
                PostKind.PAGE,
                "",
                "no slug!",
                "x".repeat(2_000),
                "  Text\n\n\n",
                "javascript:alert(1)",
                "\u202e",
                List.of(),
                List.of("", "#", "a".repeat(1_000)),
                "no language",
                "\"\\",
                "'; drop table post; --",
                "nowhere",
                true);

        var id = copies.keep(null, null, input);

        assertThat(copies.find(id)).hasValueSatisfying(unsaved -> {
            assertThat(unsaved.input()).isEqualTo(input);
            assertThat(unsaved.keptAt()).isEqualTo(clock.instant());
        });
    }

    @Test
    void keepsTheLatestOfEachNewPost() {
        var first = copies.keep(null, null, text("one"));
        copies.keep(first, null, text("one, and more"));
        clock.advance(PostVisitors.INTERVAL);
        var second = copies.keep(null, null, text("two"));

        assertThat(copies.find(first).orElseThrow().input().body()).isEqualTo("one, and more");
        assertThat(copies.findNewest(PostKind.POST).orElseThrow().id()).isEqualTo(second);

        copies.keep(null, null, PostData.builder().kind(PostKind.PAGE).input());
        assertThat(copies.findNewest(PostKind.POST).orElseThrow().id()).isEqualTo(second);
        copies.discard(second);
        assertThat(copies.find(second)).isEmpty();
        assertThat(copies.findNewest(PostKind.POST).orElseThrow().id()).isEqualTo(first);
    }

    @Test
    void keepsOneForEachPostAndWhatItStartedFrom() {
        var post = posts.saying("before").published("Title");
        var id = copies.keep(null, post, text("one"));
        var again = copies.keep(null, post, text("two"));

        assertThat(again).isEqualTo(id);
        var unsaved = copies.findOf(post.id()).orElseThrow();
        assertThat(unsaved.input().body()).isEqualTo("two");
        assertThat(unsaved.basedOn(post)).isEqualTo(post);
        assertThat(copies.find(id)).isEmpty();
        assertThat(copies.findNewest(PostKind.POST)).isEmpty();
    }

    @Test
    void remembersWhatThePostWasWhenSomebodySavesMeanwhile() {
        var post = posts.saying("before").draft("Title");
        copies.keep(null, post, text("mine"));
        var now = service.save(
                post.id(),
                post.version(),
                post.data().toBuilder().body("theirs").build());

        var base = copies.findOf(post.id()).orElseThrow().basedOn(now);

        assertThat(base.version()).isEqualTo(post.version());
        assertThat(base.data().body()).isEqualTo("before");
    }

    @Test
    void aChangeOfStatusAloneIsNoOtherStart() {
        var post = posts.draft("Title");
        copies.keep(null, post, text("mine"));
        var now = posts.publish(post);

        assertThat(copies.findOf(post.id()).orElseThrow().basedOn(now)).isEqualTo(now);
    }

    @Test
    void startsAgainFromWhatWasSaved() {
        var post = posts.saying("before").draft("Title");
        copies.keep(null, post, text("one"));
        var saved = service.save(
                post.id(), post.version(), post.data().toBuilder().body("one").build());
        copies.keep(null, saved, text("two"));

        assertThat(copies.findOf(post.id()).orElseThrow().basedOn(saved)).isEqualTo(saved);
    }

    @Test
    void isNobodyElses() {
        var post = posts.draft("Title");
        var fresh = copies.keep(null, null, text("mine"));
        var ofPost = copies.keep(null, post, text("mine"));
        people.signIn(people.author("Grace Hopper").id(), Role.EDITOR);

        assertThat(copies.find(fresh)).isEmpty();
        assertThat(copies.findOf(post.id())).isEmpty();
        assertThat(copies.findNewest(PostKind.POST)).isEmpty();
        copies.discard(fresh);
        copies.discard(ofPost);
        assertThat(copies.keep(fresh, null, text("theirs"))).isNotEqualTo(fresh);

        signAdaIn();
        assertThat(copies.find(fresh).orElseThrow().input().body()).isEqualTo("mine");
        assertThat(copies.findOf(post.id())).isPresent();
    }

    @Test
    void refusesMoreThanAPostCanHold() {
        var most = copies.keep(null, null, text("x".repeat(PostData.MAX_BODY)));

        assertThatThrownBy(() -> copies.keep(most, null, text("x".repeat(PostData.MAX_BODY + 1))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("more than can be saved");
        var title = PostData.builder().title("x".repeat(200_000)).input();
        assertThatThrownBy(() -> copies.keep(null, null, title)).isInstanceOf(InvalidInputException.class);
        assertThat(copies.find(most).orElseThrow().input().body()).hasSize(PostData.MAX_BODY);
    }

    @Test
    void survivesCharactersThatADatabaseDoesNotStore() {
        var id = copies.keep(
                null, null, PostData.builder().title("a\0b").body("c\0d😀").input());

        assertThat(copies.find(id).orElseThrow().input().body()).isEqualTo("cd😀");
        assertThat(copies.find(id).orElseThrow().input().title()).isEqualTo("a\0b");
    }

    @Test
    void goesWithThePost() {
        var post = posts.draft("Title");
        copies.keep(null, post, text("mine"));
        posts.delete(post);
        assertThat(copies.findOf(post.id())).isPresent();

        clock.advance(TrashService.KEPT.plusDays(1));
        expired.remove();

        assertThat(copies.findOf(post.id())).isEmpty();
    }

    @Test
    void windowsThatAreOpenTogetherKeepOne() {
        var post = posts.draft("Title");
        var ids = AtTheSameTime.times(8, () -> {
            people.signIn(people.ada().id(), Role.EDITOR);
            return copies.keep(null, post, text("mine"));
        });

        assertThat(ids)
                .hasSize(8)
                .containsOnly(copies.findOf(post.id()).orElseThrow().id());
    }

    @Test
    void ofAPostThatIsNotThereThereIsNone() {
        var nobody = new UUID(0, 0);

        assertThat(copies.findOf(nobody)).isEmpty();
        copies.discard(nobody);
    }

    private static PostInput text(String body) {
        return PostData.builder().body(body).input();
    }
}
