package org.inkjar.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.inkjar.People;
import org.inkjar.author.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.JdbcTemplate;

class ContentHealthTests extends ContentHealthTest {

    @Autowired
    People people;

    @Autowired
    Preflight preflight;

    @Autowired
    PostList list;

    @Autowired
    JdbcTemplate jdbc;

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
