package org.inkjar.post;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.inkjar.InkjarTest;
import org.inkjar.People;
import org.inkjar.Posts;
import org.inkjar.TestClock;
import org.inkjar.author.AuthorProfile;
import org.inkjar.author.Role;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.NotFoundException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

/** Who may do what with which post. Grace is signed in; what is not hers is Ada's. */
@InkjarTest
class PostAccessTests {

    /** What happens: {@code y} it is done, {@code n} it is refused, {@code -} there is no such post for them. */
    private static final String TABLE = """
            #                     CONTRIBUTOR  AUTHOR       own draft, scheduled, published, page, foreign draft, published
            list                | y y y y - - | y y y y - -
            count               | y y y y - - | y y y y - -
            link to it          | y y y y - y | y y y y - y
            find                | y y y y - - | y y y y - -
            save                | y n n n - - | y y y n - -
            choose authors      | n n n n - - | n n n n - -
            feature             | n n n n - - | n n n n - -
            change the kind     | n n n n - - | n n n n - -
            duplicate           | y y y n - - | y y y n - -
            publish             | n n n n n n | y y y n - -
            schedule            | n n n n n n | y y y n - -
            redate              | n n n n n n | y y y n - -
            withdraw            | n n n n n n | y y y n - -
            publish many        | n n n n n n | y y y n - -
            withdraw many       | n n n n n n | y y y n - -
            tag many            | y n n n - - | y y y n - -
            delete              | y n n n - - | y y y n - -
            restore             | y n n n - - | y y y n - -
            delete for good     | n n n n n n | n n n n n n
            list revisions      | y y y y - - | y y y y - -
            count revisions     | y y y y - - | y y y y - -
            find a revision     | y y y y - - | y y y y - -
            what one changed    | y y y y - - | y y y y - -
            what changed since  | y y y y - - | y y y y - -
            name a revision     | y n n n - - | y y y n - -
            unname a revision   | y n n n - - | y y y n - -
            restore a revision  | y n n n - - | y y y n - -
            keep a working copy | y y y y - - | y y y y - -
            see who is there    | y y y y - - | y y y y - -
            list previews       | y y y y - - | y y y y - -
            share a preview     | y n n n - - | y y y n - -
            revoke a preview    | y n n n - - | y y y n - -
            find its series     | y y y y - - | y y y y - -
            put into a series   | y n n n - - | y y y n - -
            take out of it      | y n n n - - | y y y n - -
            """;

    private static final PageRequest PAGE = PageRequest.of(0, 100);

    private final PostService service;
    private final PublishingService publishing;
    private final TrashService trash;
    private final PostList list;
    private final PostRevisions revisions;
    private final WorkingCopies copies;
    private final PostVisitors visitors;
    private final PreviewLinks previews;
    private final SeriesService series;
    private final Posts posts;
    private final People people;
    private final TestClock clock;
    private final Map<String, Action> actions;
    private AuthorProfile grace;

    PostAccessTests(
            PostService service,
            PublishingService publishing,
            TrashService trash,
            PostList list,
            PostRevisions revisions,
            WorkingCopies copies,
            PostVisitors visitors,
            PreviewLinks previews,
            SeriesService series,
            Posts posts,
            People people,
            TestClock clock) {
        this.service = service;
        this.publishing = publishing;
        this.trash = trash;
        this.list = list;
        this.revisions = revisions;
        this.copies = copies;
        this.visitors = visitors;
        this.previews = previews;
        this.series = series;
        this.posts = posts;
        this.people = people;
        this.clock = clock;
        actions = actions();
    }

    @BeforeEach
    void addGrace() {
        grace = people.author("Grace Hopper");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = TABLE)
    void contributorsWriteTheirOwnDrafts(String action, String outcomes, String ofAuthors) {
        check(Role.CONTRIBUTOR, action, outcomes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = TABLE)
    void authorsDoEverythingWithTheirOwnPosts(String action, String ofContributors, String outcomes) {
        check(Role.AUTHOR, action, outcomes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = TABLE)
    void editorsDoEverythingWithEverybodysPosts(String action) {
        check(Role.EDITOR, action, "y y y y y y");
    }

    @Test
    void everyActionIsInTheTable() {
        assertThat(TABLE.lines().skip(1).map(line -> line.split("\\|")[0].strip()))
                .containsExactlyInAnyOrderElementsOf(actions.keySet());
    }

    @ParameterizedTest
    @EnumSource(names = {"CONTRIBUTOR", "AUTHOR"})
    void whatIsBegunIsOnesOwnPost(Role role) {
        people.signIn(grace.id(), role);
        var own = PostData.of(PostKind.POST, "Own", "", grace.id());

        assertThat(service.create(own).data().authorIds()).containsExactly(grace.id());
        assertThat(List.<UnaryOperator<PostData>>of(
                        data -> data.toBuilder().kind(PostKind.PAGE).build(),
                        data -> data.toBuilder().featured(true).build(),
                        data -> data.toBuilder()
                                .authorIds(List.of(people.ada().id()))
                                .build(),
                        data -> data.toBuilder()
                                .authorIds(List.of(grace.id(), people.ada().id()))
                                .build()))
                .allSatisfy(change -> assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> service.create(change.apply(own))));
    }

    @ParameterizedTest
    @EnumSource(names = {"CONTRIBUTOR", "AUTHOR"})
    void aCopyOfASharedPostIsByWhoeverMadeIt(Role role) {
        var shared = posts.change(
                posts.by(people.ada(), grace).draft("Shared"),
                data -> data.toBuilder().featured(true).build());
        people.signIn(grace.id(), role);

        var copy = service.duplicate(shared.id()).data();

        assertThat(copy.authorIds()).containsExactly(grace.id());
        assertThat(copy.featured()).isFalse();
    }

    @Test
    void aRestoredRevisionBringsBackNothingThatOthersDecide() {
        var post = posts.by(grace, people.ada()).saying("Before").draft("Shared");
        posts.change(
                post,
                data -> data.toBuilder()
                        .body("After")
                        .featured(true)
                        .authorIds(List.of(grace.id()))
                        .build());
        people.signIn(grace.id(), Role.AUTHOR);

        var restored = revisions.restore(post.id(), posts.current(post.id()).version(), 1);

        assertThat(restored.post().data().body()).isEqualTo("Before");
        assertThat(restored.post().data().featured()).isTrue();
        assertThat(restored.post().data().authorIds()).containsExactly(grace.id());
    }

    @Test
    void manyAreChangedTogetherOrNot() {
        var mine = posts.by(grace).draft("Mine");
        var foreign = posts.draft("Foreign");
        var published = posts.by(grace).published("Published");
        people.signIn(grace.id(), Role.CONTRIBUTOR);

        trash.delete(List.of(mine.id(), foreign.id()));
        assertThat(posts.current(mine.id()).deleted()).isTrue();
        assertThat(posts.current(foreign.id()).deleted()).isFalse();

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> trash.restore(List.of(mine.id(), published.id())));
        assertThat(posts.current(mine.id()).deleted()).isTrue();
    }

    @Test
    void aContributorGoesOnWithWhatWasWithdrawn() {
        var post = posts.by(grace).withdrawn("Withdrawn");
        people.signIn(grace.id(), Role.CONTRIBUTOR);

        assertThat(service.save(post.id(), post.version(), post.data().retitled("Better")))
                .returns(PostStatus.WITHDRAWN, PostDetails::status);
    }

    @Test
    void aSeriesIsPutInOrderByWhoeverMayChangeAllOfIt() {
        var first = posts.by(grace).draft("First");
        var second = posts.by(grace).draft("Second");
        posts.inSeries("Hers", first, second);
        people.signIn(grace.id(), Role.AUTHOR);
        assertThat(series.put(first.id(), "Hers", List.of(second.id(), first.id()))
                        .parts())
                .extracting(SeriesPartItem::title)
                .containsExactly("Second", "First");

        posts.inSeries("Hers", second, first, posts.draft("Secret"), posts.published("Public"));
        var order = List.of(first.id(), second.id());
        var shown = series.put(first.id(), "Hers", order);

        assertThat(shown.arrangeable()).isFalse();
        assertThat(shown.parts()).extracting(SeriesPartItem::title).containsExactly("Second", "First", "Public");
    }

    private void check(Role role, String action, String outcomes) {
        var targets = targets();
        var marks = List.of(outcomes.strip().split(" "));
        assertThat(marks).hasSameSizeAs(targets);
        for (int i = 0; i < targets.size(); i++) {
            var post = targets.get(i);
            if (action.equals("restore") || action.equals("delete for good")) {
                post = posts.delete(post);
            }
            people.signIn(people.ada().id(), Role.EDITOR);
            visitors.visit(post.id(), UUID.randomUUID());
            people.signIn(grace.id(), role);
            check(marks.get(i), actions.get(action), post);
        }
    }

    private void check(String mark, Action action, PostDetails post) {
        var description = "%s %s".formatted(post.data().title(), post.status());
        switch (mark) {
            case "y" ->
                assertThat(outcome(() -> action.on(post))).as(description).isNotEqualTo(Outcome.ABSENT);
            case "n" -> {
                assertThatExceptionOfType(AccessDeniedException.class)
                        .as(description)
                        .isThrownBy(() -> action.on(post));
                assertThat(posts.current(post.id())).as(description).isEqualTo(post);
            }
            case "-" -> {
                assertThat(outcome(() -> action.on(post))).as(description).isNotEqualTo(Outcome.DONE);
                assertThat(posts.current(post.id())).as(description).isEqualTo(post);
            }
            default -> throw new IllegalArgumentException(mark);
        }
    }

    /** What cannot be done with a post in its state is refused by one that is there. */
    private static Outcome outcome(Callable<Object> call) {
        var result = new Object[1];
        return switch (catchThrowable(() -> result[0] = call.call())) {
            case null -> outcome(result[0]);
            case NotFoundException e -> Outcome.ABSENT;
            case InvalidInputException e -> Outcome.DONE;
            case Throwable e -> throw new AssertionError(e);
        };
    }

    private static Outcome outcome(Object result) {
        boolean isThere = switch (result) {
            case Optional<?> optional -> optional.isPresent();
            case Collection<?> many -> !many.isEmpty();
            case Long count -> count > 0;
            case Boolean done -> done;
            default -> true;
        };
        if (result instanceof Outcome known) {
            return known;
        }
        return isThere ? Outcome.DONE : Outcome.ABSENT;
    }

    private enum Outcome {
        DONE,
        ABSENT,
        /** What is done with many tells of none: those that are not there do not change. */
        UNKNOWN
    }

    private List<PostDetails> targets() {
        return List.of(
                prepared(posts.by(grace).draft("Own draft")),
                scheduled(prepared(posts.by(grace).draft("Own scheduled"))),
                posts.publish(prepared(posts.by(grace).draft("Own published"))),
                prepared(posts.by(grace).pages().draft("Own page")),
                prepared(posts.draft("Foreign draft")),
                posts.publish(prepared(posts.draft("Foreign published"))));
    }

    /** With something of everything that a post can have. */
    private PostDetails prepared(PostDetails post) {
        var changed =
                posts.change(post, data -> data.toBuilder().summary("Changed").build());
        people.signIn(people.ada().id(), Role.EDITOR);
        revisions.name(post.id(), 2, new RevisionName("Named"));
        previews.create(post.id(), new PreviewLinkData("", PreviewPeriod.SEVEN_DAYS));
        if (post.data().kind() == PostKind.POST) {
            posts.inSeries("Series", changed);
        }
        return posts.current(post.id());
    }

    private PostDetails scheduled(PostDetails post) {
        return People.asEditor(() ->
                publishing.schedule(post.id(), post.version(), clock.instant().plus(Duration.ofDays(1))));
    }

    private Map<String, Action> actions() {
        return Map.ofEntries(
                entry("list", post -> inList(list.list(PostFilter.ALL, PAGE), post)),
                entry("count", post -> list.count(new PostFilter(post.data().title(), null, null, null, false))),
                entry("link to it", post -> inList(list.linkable("", PAGE), post)),
                entry("find", post -> service.find(post.id())),
                entry("save", saving(data -> data.toBuilder().body("New").build())),
                entry(
                        "choose authors",
                        saving(data -> data.toBuilder()
                                .authorIds(List.of(grace.id(), people.ada().id()))
                                .build())),
                entry("feature", saving(data -> data.toBuilder().featured(true).build())),
                entry(
                        "change the kind",
                        saving(data -> data.toBuilder()
                                .kind(data.kind() == PostKind.POST ? PostKind.PAGE : PostKind.POST)
                                .build())),
                entry("duplicate", post -> service.duplicate(post.id())),
                entry("publish", post -> publishing.publish(post.id(), post.version())),
                entry("schedule", post -> publishing.schedule(post.id(), post.version(), soon())),
                entry("redate", post -> publishing.redate(post.id(), post.version(), TestClock.START)),
                entry("withdraw", post -> publishing.withdraw(post.id(), post.version())),
                entry("publish many", post -> many(post, publishing::publishAll)),
                entry("withdraw many", post -> many(post, publishing::withdrawAll)),
                entry("tag many", post -> many(post, ids -> publishing.tagAll(ids, new TagData("New", "", "")))),
                entry("delete", post -> many(post, trash::delete)),
                entry("restore", post -> many(post, trash::restore)),
                entry("delete for good", post -> many(post, trash::purge)),
                entry("list revisions", post -> revisions.list(post.id(), PAGE)),
                entry("count revisions", post -> revisions.count(post.id())),
                entry("find a revision", post -> revisions.find(post.id(), 1)),
                entry("what one changed", post -> revisions.changes(post.id(), 2)),
                entry("what changed since", post -> revisions.changesSince(post.id(), 1)),
                entry("name a revision", post -> {
                    revisions.name(post.id(), 1, new RevisionName("Name"));
                    return true;
                }),
                entry("unname a revision", post -> {
                    revisions.unname(post.id(), 2);
                    return true;
                }),
                entry("restore a revision", post -> revisions.restore(post.id(), post.version(), 1)),
                entry(
                        "keep a working copy",
                        post -> copies.keep(
                                null,
                                post,
                                post.data().toBuilder().body("Typed").input())),
                entry("see who is there", post -> visitors.visit(post.id(), UUID.randomUUID())),
                entry("list previews", post -> previews.list(post.id())),
                entry(
                        "share a preview",
                        post -> previews.create(post.id(), new PreviewLinkData("", PreviewPeriod.ONE_DAY))),
                entry("revoke a preview", this::revoke),
                entry(
                        "find its series",
                        post -> post.data().kind() == PostKind.PAGE
                                || series.findByPost(post.id()).isPresent()),
                entry("put into a series", post -> series.put(post.id(), "Another", List.of())),
                entry("take out of it", post -> {
                    series.takeOut(post.id());
                    return true;
                }));
    }

    private Action saving(UnaryOperator<PostData> change) {
        return post -> service.save(post.id(), post.version(), change.apply(post.data()));
    }

    private boolean revoke(PostDetails post) {
        var link = People.asEditor(() -> previews.list(post.id())).getFirst();
        previews.revoke(link.id());
        return People.asEditor(() -> previews.list(post.id())).isEmpty();
    }

    private Instant soon() {
        return clock.instant().plus(Duration.ofHours(1));
    }

    private static boolean inList(List<PostListItem> rows, PostDetails post) {
        return rows.stream().anyMatch(row -> row.id().equals(post.id()));
    }

    private static Outcome many(PostDetails post, Consumer<List<UUID>> step) {
        step.accept(List.of(post.id()));
        return Outcome.UNKNOWN;
    }

    @FunctionalInterface
    private interface Action {

        Object on(PostDetails post);
    }
}
