package org.inkjar.post;

import static org.assertj.core.api.Assertions.assertThat;

import org.inkjar.Configured;
import org.inkjar.InkjarTest;
import org.inkjar.People;
import org.inkjar.TestClock;
import org.inkjar.author.Accounts;
import org.inkjar.common.Slug;
import org.inkjar.post.markdown.MarkdownRenderer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.transaction.support.TransactionOperations;

@InkjarTest
class SamplePostsTests {

    private final Accounts accounts;
    private final PostRepository repository;
    private final PostSlugs slugs;
    private final TagNames tagNames;
    private final TestClock clock;
    private final TransactionOperations transaction;
    private final PublishedPosts published;
    private final People people;

    SamplePostsTests(
            Accounts accounts,
            PostRepository repository,
            PostSlugs slugs,
            TagNames tagNames,
            TestClock clock,
            TransactionOperations transaction,
            PublishedPosts published,
            People people) {
        this.accounts = accounts;
        this.repository = repository;
        this.slugs = slugs;
        this.tagNames = tagNames;
        this.clock = clock;
        this.transaction = transaction;
        this.published = published;
        this.people = people;
    }

    @Test
    void aNewBlogHasSomethingToRead() {
        start(true);

        assertThat(published.titles()).first().extracting(PostTitle::slug).isEqualTo(new Slug("welcome"));
        assertThat(published.titles())
                .hasSize(4)
                .allMatch(post -> !post.publishedAt().isAfter(TestClock.START));
        assertThat(published.find(PostKind.PAGE, new Slug("about"))).isPresent();
        assertThat(published.list(1, 10).items()).allSatisfy(post -> {
            assertThat(post.summary()).isNotEmpty();
            assertThat(post.authors()).extracting("name").containsExactly("Inkjar");
        });
    }

    @Test
    void theSamplesComeOnce() {
        start(true);
        start(true);

        assertThat(published.titles()).hasSize(4);
    }

    @Test
    void aBlogThatIsInUseGetsNone() {
        people.ada();

        start(true);

        assertThat(published.titles()).isEmpty();
    }

    @Test
    void whoeverWantsNoneGetsNone() {
        start(false);

        assertThat(published.titles()).isEmpty();
        assertThat(accounts.isEmpty()).isTrue();
    }

    private void start(boolean samples) {
        var properties = Configured.by("inkjar.samples=" + samples);
        var runner = new SamplePosts(properties, accounts, repository, slugs, tagNames, new MarkdownRenderer(), clock);
        transaction.executeWithoutResult(status -> runner.run(new DefaultApplicationArguments()));
    }
}
