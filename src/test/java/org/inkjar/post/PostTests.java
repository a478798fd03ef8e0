package org.inkjar.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.inkjar.post.PostStatus.DRAFT;
import static org.inkjar.post.PostStatus.PUBLISHED;
import static org.inkjar.post.PostStatus.SCHEDULED;
import static org.inkjar.post.PostStatus.WITHDRAWN;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.inkjar.Refusals;
import org.inkjar.common.Slug;
import org.inkjar.post.markdown.MarkdownRenderer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.test.util.ReflectionTestUtils;

/** A post without a database. */
class PostTests {

    private static final Instant BEFORE = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant EARLIER = BEFORE.minus(Duration.ofDays(1));
    private static final Instant NOW = BEFORE.plus(Duration.ofDays(1));
    private static final Instant PROMISED = NOW.plus(Duration.ofDays(1));
    private static final Instant LATER = PROMISED.plus(Duration.ofDays(1));

    private static final @Nullable Instant NEVER = null;

    private static final Transition PUBLISH = new Transition("publish", post -> post.publish(NOW));
    private static final Transition SCHEDULE = new Transition("schedule", post -> post.schedule(LATER, NOW));
    private static final Transition PUBLISH_AS_SCHEDULED =
            new Transition("publish as scheduled", Post::publishAsScheduled);
    private static final Transition REDATE = new Transition("redate", post -> post.redate(EARLIER, NOW));
    private static final Transition WITHDRAW = new Transition("withdraw", Post::withdraw);

    static final List<Arguments> TRANSITIONS = List.of(
            arguments(DRAFT, PUBLISH, PUBLISHED, NOW),
            arguments(DRAFT, SCHEDULE, SCHEDULED, LATER),
            arguments(DRAFT, WITHDRAW, DRAFT, NEVER),
            arguments(SCHEDULED, PUBLISH, PUBLISHED, NOW),
            arguments(SCHEDULED, SCHEDULE, SCHEDULED, LATER),
            arguments(SCHEDULED, PUBLISH_AS_SCHEDULED, PUBLISHED, PROMISED),
            arguments(SCHEDULED, WITHDRAW, DRAFT, NEVER),
            arguments(PUBLISHED, PUBLISH, PUBLISHED, BEFORE),
            arguments(PUBLISHED, REDATE, PUBLISHED, EARLIER),
            arguments(PUBLISHED, WITHDRAW, WITHDRAWN, BEFORE),
            arguments(WITHDRAWN, PUBLISH, PUBLISHED, BEFORE),
            arguments(WITHDRAWN, SCHEDULE, SCHEDULED, LATER),
            arguments(WITHDRAWN, REDATE, PUBLISHED, EARLIER),
            arguments(WITHDRAWN, WITHDRAW, WITHDRAWN, BEFORE));

    @ParameterizedTest(name = "{0}: {1} makes it {2} at {3}")
    @FieldSource("TRANSITIONS")
    void aTransitionLeadsTo(PostStatus from, Transition transition, PostStatus to, @Nullable Instant publishedAt) {
        var post = post(from);

        transition.on(post);

        assertThat(post.details().status()).isEqualTo(to);
        assertThat(post.details().publishedAt()).isEqualTo(publishedAt);
    }

    static final List<Arguments> IMPOSSIBLE = List.of(
            arguments(DRAFT, PUBLISH_AS_SCHEDULED),
            arguments(DRAFT, REDATE),
            arguments(SCHEDULED, REDATE),
            arguments(PUBLISHED, SCHEDULE),
            arguments(PUBLISHED, PUBLISH_AS_SCHEDULED),
            arguments(WITHDRAWN, PUBLISH_AS_SCHEDULED));

    @ParameterizedTest(name = "{0}: cannot {1}")
    @FieldSource("IMPOSSIBLE")
    void anImpossibleTransitionChangesNothing(PostStatus from, Transition transition) {
        var post = post(from);
        var publishedAt = post.details().publishedAt();

        assertThatThrownBy(() -> transition.on(post)).isInstanceOf(RuntimeException.class);

        assertThat(post.details().status()).isEqualTo(from);
        assertThat(post.details().publishedAt()).isEqualTo(publishedAt);
    }

    @Test
    void aTimeThatHasComeIsNoSchedule() {
        assertThat(Refusals.of(() -> post(DRAFT).schedule(NOW, NOW))).containsOnlyKeys("publishedAt");
        assertThat(Refusals.of(() -> post(DRAFT).schedule(BEFORE, NOW))).containsOnlyKeys("publishedAt");
        assertThat(Refusals.of(() -> post(DRAFT).schedule(Instant.MIN, NOW))).containsOnlyKeys("publishedAt");
    }

    @Test
    void whatReadersSeeHasADateUntilNow() {
        var post = post(PUBLISHED);

        post.redate(NOW, NOW);
        assertThat(post.details().publishedAt()).isEqualTo(NOW);
        for (var time : List.of(NOW.plusNanos(1), Instant.MAX, Instant.EPOCH.minusNanos(1), Instant.MIN)) {
            assertThat(Refusals.of(() -> post.redate(time, NOW))).containsOnlyKeys("publishedAt");
        }
        assertThat(post.details().publishedAt()).isEqualTo(NOW);
    }

    @Test
    void isPublicOnlyWhilePublishedAndNotDeleted() {
        assertThat(List.of(DRAFT, SCHEDULED, WITHDRAWN)).noneMatch(status -> isPublic(post(status)));
        var post = post(PUBLISHED);
        assertThat(isPublic(post)).isTrue();
        post.delete(NOW);
        assertThat(isPublic(post)).isFalse();
        post.restore();
        assertThat(isPublic(post)).isTrue();
    }

    @Test
    void aTagStandsOnceOnAPost() {
        var java = new Tag("Java", new Slug("java"));
        var jvm = new Tag("JVM", new Slug("jvm"));
        var web = new Tag("Web", new Slug("web"));
        var post = post(DRAFT);

        assertThat(List.of(post.addTag(java), post.addTag(java), post.addTag(web)))
                .containsExactly(true, false, true);
        post.replaceTag(java, jvm);
        assertThat(post.tags()).containsExactly(jvm, web);
        post.replaceTag(jvm, web);
        assertThat(post.tags()).containsExactly(web);
        post.removeTag(web);
        post.removeTag(web);
        assertThat(post.tags()).isEmpty();
    }

    private static Post post(PostStatus status) {
        var post = new Post();
        var data = PostData.of(PostKind.POST, "Title", "Body", new UUID(0, 1));
        post.write(data, new Slug("title"), List.of(), new MarkdownRenderer().render("Body"), BEFORE);
        ReflectionTestUtils.setField(post, "id", new UUID(0, 2));
        switch (status) {
            case DRAFT -> {}
            case SCHEDULED -> post.schedule(PROMISED, BEFORE);
            case PUBLISHED -> post.publish(BEFORE);
            case WITHDRAWN -> {
                post.publish(BEFORE);
                post.withdraw();
            }
        }
        return post;
    }

    private record Transition(String name, Consumer<Post> change) {

        void on(Post post) {
            change.accept(post);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static boolean isPublic(Post post) {
        return post.details().status() == PostStatus.PUBLISHED && !post.isDeleted();
    }
}
