package org.inkjar.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.inkjar.AsEditor;
import org.inkjar.InkjarTest;
import org.inkjar.Posts;
import org.inkjar.Refusals;
import org.inkjar.TestClock;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.Slug;
import org.inkjar.common.StaleVersionException;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

@InkjarTest
@AsEditor
class PublishingServiceTests {

    private static final Duration HOUR = Duration.ofHours(1);

    private final PublishingService publishing;
    private final DuePosts duePosts;
    private final ScheduledPublishing job;
    private final PublishedPosts published;
    private final Posts posts;
    private final TestClock clock;
    private final JdbcTemplate jdbc;

    PublishingServiceTests(
            PublishingService publishing,
            DuePosts duePosts,
            ScheduledPublishing job,
            PublishedPosts published,
            Posts posts,
            TestClock clock,
            JdbcTemplate jdbc) {
        this.publishing = publishing;
        this.duePosts = duePosts;
        this.published = published;
        this.posts = posts;
        this.clock = clock;
        this.job = job;
        this.jdbc = jdbc;
    }

    @Test
    void publishesNow() {
        var draft = posts.draft("Title");

        var post = publishing.publish(draft.id(), draft.version());

        assertThat(post.status()).isEqualTo(PostStatus.PUBLISHED);
        assertThat(post.publishedAt()).isEqualTo(clock.instant());
        assertThat(posts.current(draft.id())).isEqualTo(post);
    }

    @Test
    void aWithdrawnPostComesBackWithItsDate() {
        var withdrawn = posts.withdrawn("Title");
        clock.advance(HOUR);

        assertThat(publishing.publish(withdrawn.id(), withdrawn.version()).publishedAt())
                .isEqualTo(withdrawn.publishedAt());
    }

    @Test
    void refusesAStaleChangeOfEachKind() {
        var post = posts.draft("Title");
        long stale = post.version() - 1;

        assertThatExceptionOfType(StaleVersionException.class).isThrownBy(() -> publishing.publish(post.id(), stale));
        assertThatExceptionOfType(StaleVersionException.class).isThrownBy(() -> publishing.withdraw(post.id(), stale));
        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() ->
                        publishing.schedule(post.id(), stale, clock.instant().plus(HOUR)));
        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> publishing.redate(post.id(), stale, clock.instant()));
        assertThat(posts.current(post.id())).isEqualTo(post);
    }

    @Test
    void anotherDateMovesAPostInItsLists() {
        var old = posts.published("Old");
        posts.published("New");
        var time = clock.advance(HOUR);

        var redated = publishing.redate(old.id(), old.version(), time);

        assertThat(redated.publishedAt()).isEqualTo(time);
        assertThat(redated.data()).isEqualTo(old.data());
        assertThat(published.titles()).extracting(PostTitle::title).containsExactly("Old", "New");
        assertThat(published.find(PostKind.POST, new Slug("old")))
                .hasValueSatisfying(
                        post -> assertThat(post.older().map(PostTitle::title)).contains("New"));
    }

    @Test
    void tellsWhenThePostIsGone() {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> publishing.publish(UUID.randomUUID(), 0));
    }

    @Test
    void schedulesOnlyForTheFuture() {
        var post = posts.draft("Title");

        assertThat(Refusals.of(() -> publishing.schedule(post.id(), post.version(), clock.instant())))
                .containsOnlyKeys("publishedAt");
        assertThat(posts.current(post.id())).isEqualTo(post);
    }

    @Test
    void publishesManyAndPassesOverDeletedAndUnknownOnes() {
        var ids = List.of(
                posts.draft("A").id(),
                posts.scheduled("B").id(),
                posts.delete(posts.draft("C")).id(),
                UUID.randomUUID());

        publishing.publishAll(ids);

        assertThat(published.titles()).extracting(PostTitle::title).containsExactlyInAnyOrder("A", "B");
        assertThat(posts.current(ids.get(2)).status()).isEqualTo(PostStatus.DRAFT);
    }

    @Test
    void withdrawsMany() {
        var ids = List.of(posts.published("A").id(), posts.scheduled("B").id());

        publishing.withdrawAll(ids);

        assertThat(ids)
                .extracting(id -> posts.current(id).status())
                .containsExactly(PostStatus.WITHDRAWN, PostStatus.DRAFT);
    }

    @Test
    void tagsManyOnce() {
        var tagged = posts.taggedWith("Java").draft("A");
        var other = posts.taggedWith("web").draft("B");

        publishing.tagAll(List.of(tagged.id(), other.id()), new TagData("#java", "", ""));

        assertThat(posts.current(tagged.id()).data().tags()).containsExactly("Java");
        assertThat(posts.current(other.id()).data().tags()).containsExactly("web", "Java");
    }

    @Test
    void nothingIsPublishedBeforeItsTime() {
        posts.scheduled("Title");
        clock.advance(HOUR.minusNanos(1_000));

        duePosts.find().forEach(duePosts::publish);

        assertThat(published.titles()).isEmpty();
    }

    @Test
    void aScheduledPostIsPublishedAtItsTimeOnce() {
        var post = posts.scheduled("Title");
        clock.advance(HOUR);

        duePosts.find().forEach(duePosts::publish);

        var after = posts.current(post.id());
        assertThat(after.status()).isEqualTo(PostStatus.PUBLISHED);
        assertThat(after.publishedAt()).isEqualTo(post.publishedAt());
        duePosts.find().forEach(duePosts::publish);
        assertThat(posts.current(post.id())).isEqualTo(after);
    }

    @Test
    void aScheduledPostKeepsItsPromisedDateWhenTheServerWasDown() {
        var post = posts.scheduled("Title");
        clock.advance(Duration.ofDays(365));

        duePosts.find().forEach(duePosts::publish);

        assertThat(posts.current(post.id()).publishedAt()).isEqualTo(post.publishedAt());
        assertThat(published.titles()).hasSize(1);
    }

    @Test
    void onePostThatCannotBeReadKeepsNoOtherFromItsTime() {
        var damaged = posts.scheduled("Damaged");
        var post = posts.scheduled("Title");
        jdbc.update("update post set canonical_url = 'no address' where id = ?", damaged.id());
        clock.advance(HOUR);
        var lines = new ArrayList<String>();

        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> job.run(line -> lines.add(line.toString())));

        assertThat(lines).hasSize(2).last().isEqualTo("Published “Title” at /posts/title");
        assertThat(lines.getFirst())
                .startsWith("Could not publish /admin/posts/" + damaged.id() + ": ")
                .contains("Exception");
        assertThat(posts.current(post.id()).status()).isEqualTo(PostStatus.PUBLISHED);
    }

    @Test
    void aDeletedOrUnscheduledPostIsNotPublished() {
        var deleted = posts.delete(posts.scheduled("A"));
        var unscheduled = posts.scheduled("B");
        publishing.withdraw(unscheduled.id(), unscheduled.version());
        clock.advance(HOUR.multipliedBy(2));

        duePosts.find().forEach(duePosts::publish);

        assertThat(posts.current(deleted.id()).status()).isEqualTo(PostStatus.SCHEDULED);
        assertThat(posts.current(unscheduled.id()).status()).isEqualTo(PostStatus.DRAFT);
    }
}
