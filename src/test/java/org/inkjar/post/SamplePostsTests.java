package org.inkjar.post;

import static org.assertj.core.api.Assertions.assertThat;

import org.inkjar.AtTheSameTime;
import org.inkjar.Configured;
import org.inkjar.InkjarTest;
import org.inkjar.People;
import org.inkjar.TestClock;
import org.inkjar.author.Accounts;
import org.inkjar.common.Slug;
import org.inkjar.post.markdown.MarkdownRenderer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.ApplicationRunner;
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
    private final AutowireCapableBeanFactory beans;

    SamplePostsTests(
            Accounts accounts,
            PostRepository repository,
            PostSlugs slugs,
            TagNames tagNames,
            TestClock clock,
            TransactionOperations transaction,
            PublishedPosts published,
            People people,
            AutowireCapableBeanFactory beans) {
        this.accounts = accounts;
        this.repository = repository;
        this.slugs = slugs;
        this.tagNames = tagNames;
        this.clock = clock;
        this.transaction = transaction;
        this.published = published;
        this.people = people;
        this.beans = beans;
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
    void nodesThatStartAtOnceMakeThemOnce() {
        var runner = (ApplicationRunner) beans.initializeBean(samplePosts(true), "samplePostsOfNodes");

        var outcomes = AtTheSameTime.times(4, () -> {
            runner.run(new DefaultApplicationArguments());
            return "ready";
        });

        assertThat(outcomes).containsOnly("ready");
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
        var runner = samplePosts(samples);
        transaction.executeWithoutResult(status -> runner.run(new DefaultApplicationArguments()));
    }

    private SamplePosts samplePosts(boolean samples) {
        var properties = Configured.by("inkjar.samples=" + samples);
        return new SamplePosts(properties, accounts, repository, slugs, tagNames, new MarkdownRenderer(), clock);
    }
}
