package org.inkjar.post;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.inkjar.author.Accounts;
import org.inkjar.author.ProfileData;
import org.inkjar.common.InkjarProperties;
import org.inkjar.post.markdown.MarkdownRenderer;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a new blog something to read: the posts under {@code samples/} on the class path, once among all nodes. */
@Component
@Order(1)
class SamplePosts implements ApplicationRunner {

    private static final ProfileData AUTHOR = new ProfileData(
            "Inkjar",
            "inkjar",
            "The sample posts that came with this blog. Delete them whenever you like.",
            "/icon.svg",
            List.of());

    private static final List<String> NEWEST_FIRST = List.of(
            "welcome",
            "write-the-post-you-were-looking-for",
            "boring-deployments",
            "everything-markdown-can-do",
            "about");

    private static final Duration BETWEEN_POSTS = Duration.ofDays(3);

    private final InkjarProperties properties;
    private final Accounts accounts;
    private final PostRepository posts;
    private final PostSlugs slugs;
    private final TagNames tagNames;
    private final MarkdownRenderer markdown;
    private final Clock clock;

    SamplePosts(
            InkjarProperties properties,
            Accounts accounts,
            PostRepository posts,
            PostSlugs slugs,
            TagNames tagNames,
            MarkdownRenderer markdown,
            Clock clock) {
        this.properties = properties;
        this.accounts = accounts;
        this.posts = posts;
        this.slugs = slugs;
        this.tagNames = tagNames;
        this.markdown = markdown;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments args) {
        if (properties.samples() && posts.count() == 0) {
            accounts.createFirstGuest(AUTHOR).ifPresent(author -> publish(author.id()));
        }
    }

    private void publish(UUID author) {
        var publishedAt = clock.instant();
        for (var slug : NEWEST_FIRST) {
            publish(Sample.read(slug).by(author), publishedAt);
            publishedAt = publishedAt.minus(BETWEEN_POSTS);
        }
    }

    private void publish(PostData data, Instant time) {
        var post = new Post();
        post.write(
                data, slugs.choose(data, null), tagNames.findOrCreate(data.tags()), markdown.render(data.body()), time);
        post.publish(time);
        posts.save(post);
    }
}
