package org.inkjar.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.inkjar.AsEditor;
import org.inkjar.InkjarTest;
import org.inkjar.People;
import org.inkjar.Posts;
import org.inkjar.author.Role;
import org.inkjar.post.preflight.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.JdbcTemplate;

@InkjarTest
@AsEditor
class ContentHealthTests {

    private static final String FINE = "Words.";

    private final Posts posts;
    private final People people;
    private final ContentHealth health;
    private final Preflight preflight;
    private final PostList list;
    private final ContentHealthJob job;
    private final JdbcTemplate jdbc;
    private final List<String> log = new ArrayList<>();

    ContentHealthTests(
            Posts posts,
            People people,
            ContentHealth health,
            Preflight preflight,
            PostList list,
            ContentHealthJob job,
            JdbcTemplate jdbc) {
        this.posts = posts.summarisedAs("Short and good.").saying(FINE);
        this.people = people;
        this.health = health;
        this.preflight = preflight;
        this.list = list;
        this.job = job;
        this.jdbc = jdbc;
    }

    @Test
    void aPostIsLookedThroughWithEverySave() {
        var post = posts.saying("TODO").draft("Rough");
        assertThat(messages(post)).singleElement().asString().contains("“TODO” is still in the text");
        assertThat(health.needingAttention()).isOne();

        posts.change(post, data -> data.toBuilder().body(FINE).build());

        assertThat(messages(post)).isEmpty();
        assertThat(health.needingAttention()).isZero();
    }

    @Test
    void looksAtWhatIsTypedAndKeepsNothing() {
        var post = posts.draft("Fine");
        var typed = post.data().toBuilder().title("").body("TODO").input();

        var look = preflight.look(typed, Optional.of(post.id()), Map.of());

        assertThat(look.findings().problems()).isOne();
        assertThat(messages(post)).isEmpty();
    }

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

    @Test
    void postsFromBeforeAreLookedThroughOnce() {
        var post = posts.saying("TODO").draft("From before");
        jdbc.update("delete from post_health");
        assertThat(row(post).health()).isNull();

        run();

        assertThat(row(post).health()).isEqualTo(new HealthSummary(1, 0));
        assertThat(log).hasSize(1);
    }

    @Test
    void listsByWhatCouldBeMended() {
        posts.saying("TODO ![](/icon.svg)").draft("Bad");
        posts.summarisedAs("").draft("Improvable");
        posts.draft("Fine");
        posts.delete(posts.saying("TODO").draft("Deleted"));

        assertThat(titles(HealthFilter.ATTENTION)).containsExactly("Bad");
        assertThat(titles(HealthFilter.PICTURES)).containsExactly("Bad");
        assertThat(titles(HealthFilter.SUMMARY)).containsExactly("Improvable");
        assertThat(titles(HealthFilter.HEADINGS)).isEmpty();
        assertThat(list.count(with(HealthFilter.ATTENTION))).isOne();
        assertThat(health.needingAttention()).isOne();
    }

    @Test
    void everybodyHearsOfTheirOwnPostsAlone() {
        var post = posts.saying("TODO").published("Ada's");
        var grace = people.author("Grace");

        people.signIn(grace.id(), Role.AUTHOR);
        assertThat(health.needingAttention()).isZero();
        assertThat(health.find(post.id())).isEmpty();

        people.signIn(people.ada().id(), Role.CONTRIBUTOR);
        assertThat(health.needingAttention()).isOne();
        assertThat(health.find(post.id())).isPresent();
    }

    @Test
    void sortsByWhatCouldBeMended() {
        posts.summarisedAs("").draft("Improvable");
        posts.saying("TODO TODO").draft("Bad");
        posts.draft("Fine");

        var sorted = list.list(PostFilter.ALL, PageRequest.of(0, 10, Sort.by(Sort.Direction.DESC, PostList.HEALTH)));

        assertThat(sorted).extracting(PostListItem::title).containsExactly("Bad", "Improvable", "Fine");
    }

    @Test
    void aPostThatIsDeletedForGoodTakesItsFindingsWithIt() {
        var post = posts.saying("TODO [a](https://example.com/)").draft("Gone");

        posts.purge(post);

        assertThat(health.find(post.id())).isEmpty();
        assertThat(jdbc.queryForObject("select count(*) from post_link", Integer.class))
                .isZero();
    }

    @Test
    void aLongTextIsKeptWhateverIsWrongWithIt() {
        var post = posts.saying("![](/x%s) TODO [a](/no/%s)\n"
                        .formatted("y".repeat(400), "z".repeat(600))
                        .repeat(900))
                .draft("Long");

        assertThat(row(post).health()).isEqualTo(new HealthSummary(3_600, 0));
        assertThat(messages(post)).hasSize(100);
    }

    @Test
    void whatWasFoundIsReadInTheLanguageOfItsReader() {
        var post = posts.saying("TODO").draft("Rough");

        LocaleContextHolder.setLocale(Locale.GERMAN);
        try {
            assertThat(messages(post)).singleElement().asString().startsWith("„TODO“ steht noch im Text.");
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private PostDetails linkingTo(String address) {
        return posts.saying("A [link](%s).".formatted(address)).draft("Linking");
    }

    private void run() {
        log.clear();
        job.run((line, arguments) -> log.add(line.formatted(arguments)));
    }

    private List<String> messages(PostDetails post) {
        return health.find(post.id()).orElseThrow().shown().stream()
                .map(Finding::message)
                .toList();
    }

    private PostListItem row(PostDetails post) {
        UUID id = post.id();
        return list.list(PostFilter.ALL, PageRequest.of(0, 10)).stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> titles(HealthFilter filter) {
        return list.list(with(filter), PageRequest.of(0, 10)).stream()
                .map(PostListItem::title)
                .toList();
    }

    private static PostFilter with(HealthFilter filter) {
        return new PostFilter("", null, null, null, filter, false);
    }
}
