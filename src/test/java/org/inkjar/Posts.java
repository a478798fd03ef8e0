package org.inkjar;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.inkjar.author.AuthorProfile;
import org.inkjar.post.PostData;
import org.inkjar.post.PostDetails;
import org.inkjar.post.PostKind;
import org.inkjar.post.PostService;
import org.inkjar.post.PublishingService;
import org.inkjar.post.SeriesService;
import org.inkjar.post.TrashService;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Makes the posts that a test starts from: {@code posts.taggedWith("java").published("Title")}. Each is a minute younger
 * than the one before it.
 */
public class Posts {

    private final PostService service;
    private final PublishingService publishing;
    private final TrashService trash;
    private final SeriesService series;
    private final People people;
    private final TestClock clock;
    private final UnaryOperator<PostData> wishes;

    @Autowired
    Posts(
            PostService service,
            PublishingService publishing,
            TrashService trash,
            SeriesService series,
            People people,
            TestClock clock) {
        this(service, publishing, trash, series, people, clock, UnaryOperator.identity());
    }

    private Posts(
            PostService service,
            PublishingService publishing,
            TrashService trash,
            SeriesService series,
            People people,
            TestClock clock,
            UnaryOperator<PostData> wishes) {
        this.service = service;
        this.publishing = publishing;
        this.trash = trash;
        this.series = series;
        this.people = people;
        this.clock = clock;
        this.wishes = wishes;
    }

    /** The posts to come have these tags. */
    public Posts taggedWith(String... tags) {
        return with(data -> change(data, data.kind(), data.body(), data.summary(), data.authorIds(), List.of(tags)));
    }

    /** The posts to come are by these authors. */
    public Posts by(AuthorProfile... authors) {
        var ids = Stream.of(authors).map(AuthorProfile::id).toList();
        return with(data -> change(data, data.kind(), data.body(), data.summary(), ids, data.tags()));
    }

    /** The posts to come have this Markdown as their body. */
    public Posts saying(String body) {
        return with(data -> change(data, data.kind(), body, data.summary(), data.authorIds(), data.tags()));
    }

    /** The posts to come have this summary. */
    public Posts summarisedAs(String summary) {
        return with(data -> change(data, data.kind(), data.body(), summary, data.authorIds(), data.tags()));
    }

    /** The post to come has this address, whatever its title. */
    public Posts withSlug(String slug) {
        return with(data -> data.toBuilder().slug(slug).build());
    }

    /** The posts to come are in this language. */
    public Posts in(String language) {
        return with(data -> data.toBuilder().language(language).build());
    }

    /** The posts to come have this picture above them. */
    public Posts withCover(String address, String alt) {
        return with(data -> data.toBuilder().cover(address).coverAlt(alt).build());
    }

    /** The posts to come are pages. */
    public Posts pages() {
        return with(data -> change(data, PostKind.PAGE, data.body(), data.summary(), data.authorIds(), data.tags()));
    }

    public PostDetails draft(String title) {
        clock.advance(Duration.ofMinutes(1));
        return People.asEditor(() -> service.create(data(title)));
    }

    public PostDetails published(String title) {
        return publish(draft(title));
    }

    public PostDetails publish(PostDetails post) {
        return People.asEditor(() -> publishing.publish(post.id(), post.version()));
    }

    /** Makes a post that is public, or was, public with another date. */
    public PostDetails redate(PostDetails post, Instant time) {
        return People.asEditor(() -> publishing.redate(post.id(), post.version(), time));
    }

    /** Puts the posts into a series, one after the other. */
    public void inSeries(String title, PostDetails... parts) {
        var order = Stream.of(parts).map(PostDetails::id).toList();
        People.asEditor(
                () -> order.stream().map(id -> series.put(id, title, order)).toList());
    }

    /** Saves the post with something in it changed. */
    public PostDetails change(PostDetails post, UnaryOperator<PostData> change) {
        return People.asEditor(() -> service.save(post.id(), current(post.id()).version(), change.apply(post.data())));
    }

    /** Gives the post another title, and the address that goes with it. */
    public PostDetails retitle(PostDetails post, String title) {
        return People.asEditor(
                () -> service.save(post.id(), post.version(), post.data().retitled(title)));
    }

    /** To be published in an hour. */
    public PostDetails scheduled(String title) {
        var post = draft(title);
        var time = clock.instant().plus(Duration.ofHours(1));
        return People.asEditor(() -> publishing.schedule(post.id(), post.version(), time));
    }

    public PostDetails withdrawn(String title) {
        var post = published(title);
        return People.asEditor(() -> publishing.withdraw(post.id(), post.version()));
    }

    /** Published, then deleted. */
    public PostDetails deleted(String title) {
        return delete(published(title));
    }

    public PostDetails delete(PostDetails post) {
        return People.asEditor(() -> {
            trash.delete(List.of(post.id()));
            return current(post.id());
        });
    }

    /** Deletes the post for good. */
    public void purge(PostDetails post) {
        var deleted = delete(post);
        People.asEditor(() -> {
            trash.purge(List.of(deleted.id()));
            return deleted;
        });
    }

    /** The post as it is stored now. */
    public PostDetails current(UUID id) {
        return People.asEditor(() -> service.find(id).orElseThrow());
    }

    private Posts with(UnaryOperator<PostData> wish) {
        return new Posts(service, publishing, trash, series, people, clock, data -> wish.apply(wishes.apply(data)));
    }

    private PostData data(String title) {
        return wishes.apply(PostData.of(PostKind.POST, title, "", people.ada().id()));
    }

    private static PostData change(
            PostData data, PostKind kind, String body, String summary, List<UUID> authorIds, List<String> tags) {
        return new PostData(
                kind,
                data.title(),
                data.slug(),
                summary,
                body,
                data.cover(),
                data.coverAlt(),
                authorIds,
                tags,
                data.language(),
                data.seoTitle(),
                data.seoDescription(),
                data.canonicalUrl(),
                data.featured());
    }
}
