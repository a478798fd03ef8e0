package org.inkjar.post;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.inkjar.common.ContentListener;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Slug;
import org.inkjar.common.Subject;
import org.inkjar.post.markdown.RenderedMarkdown;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.DomainEvents;

/** A post or a page, from its first draft on. */
@Entity
@EntityListeners(ContentListener.class)
class Post implements ContentListener.Draftable {

    static final int EXCERPT_LENGTH = 220;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 10)
    private PostKind kind;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 10)
    private PostStatus status = PostStatus.DRAFT;

    @Column(length = 200)
    private String title;

    @Column(length = Slug.MAX_LENGTH)
    private String slug;

    @Column(length = 500)
    private String summary;

    @Column(length = PostData.MAX_BODY)
    private String body;

    @Column(length = 500)
    private String cover;

    @Column(length = 300)
    private String coverAlt;

    @Column(length = 35)
    private String language;

    @Embedded
    private SearchListing listing;

    private boolean featured;

    /** Derived from the body, so that lists need not read it. */
    @Column(length = 250)
    private String excerpt;

    /** Derived from the body, in minutes. */
    @Column(nullable = false)
    private int readingTime;

    private Instant updatedAt;

    /** When it became public, or shall. */
    private @Nullable Instant publishedAt;

    private @Nullable Instant deletedAt;

    @ElementCollection
    @CollectionTable(name = "post_author", joinColumns = @JoinColumn(name = "post_id"))
    @OrderColumn(name = "position")
    @Column(name = "author_id")
    private List<UUID> authorIds = new ArrayList<>();

    @ManyToMany
    @JoinTable(
            name = "post_tag",
            joinColumns = @JoinColumn(name = "post_id"),
            inverseJoinColumns = @JoinColumn(name = "tag_id"))
    @OrderColumn(name = "position")
    private List<Tag> tags = new ArrayList<>();

    /** An empty draft, which {@link #write} fills. */
    @SuppressWarnings("NullAway.Init")
    Post() {}

    /** Takes over what a person wrote, and what follows from it. */
    void write(PostData data, Slug newSlug, List<Tag> newTags, RenderedMarkdown rendered, Instant now) {
        kind = data.kind();
        title = data.title();
        slug = newSlug.value();
        summary = data.summary();
        body = data.body();
        cover = data.cover();
        coverAlt = data.coverAlt();
        language = data.language();
        listing = new SearchListing(data.seoTitle(), data.seoDescription(), data.canonicalUrl());
        featured = data.featured();
        excerpt = rendered.excerpt(EXCERPT_LENGTH);
        readingTime = (int) rendered.readingTime().toMinutes();
        updatedAt = now;
        replace(authorIds, data.authorIds());
        replace(tags, newTags);
    }

    void publish(Instant now) {
        become(publication().publish(now));
    }

    void schedule(Instant time, Instant now) {
        become(publication().schedule(time, now));
    }

    void redate(Instant time, Instant now) {
        become(publication().redate(time, now));
    }

    void publishAsScheduled() {
        become(publication().publishAsScheduled());
    }

    void withdraw() {
        become(publication().withdraw());
    }

    private Publication publication() {
        return new Publication(status, publishedAt);
    }

    private void become(Publication publication) {
        status = publication.status();
        publishedAt = publication.time();
    }

    void delete(Instant now) {
        deletedAt = now;
    }

    void restore() {
        deletedAt = null;
    }

    boolean addTag(Tag tag) {
        return !tags.contains(tag) && tags.add(tag);
    }

    /** Puts {@code other} in the place of {@code tag}, once. */
    void replaceTag(Tag tag, Tag other) {
        replaceOnce(tags, tag, other);
    }

    /** Puts {@code other} in the place of an author, once. */
    void replaceAuthor(UUID author, UUID other) {
        replaceOnce(authorIds, author, other);
    }

    void removeTag(Tag tag) {
        tags.remove(tag);
    }

    /** Whether readers see it, unless it is deleted. */
    boolean isPublished() {
        return status == PostStatus.PUBLISHED;
    }

    /** Whether readers may know its address. */
    boolean wasPublic() {
        return publication().wasPublic();
    }

    @Override
    public boolean isDraft() {
        return status == PostStatus.DRAFT;
    }

    @DomainEvents
    List<PostWritten> events() {
        return List.of(new PostWritten(id()));
    }

    UUID id() {
        return requireNonNull(id);
    }

    long version() {
        return version;
    }

    PostKind kind() {
        return kind;
    }

    Slug slug() {
        return new Slug(slug);
    }

    Subject subject() {
        return new Subject(kind.word(), id(), title, SitePaths.editor(id()));
    }

    String path() {
        return kind.path(slug());
    }

    PostStatus status() {
        return status;
    }

    List<UUID> authorIds() {
        return List.copyOf(authorIds);
    }

    boolean isDeleted() {
        return deletedAt != null;
    }

    PostDetails details() {
        return new PostDetails(id(), version, status, publishedAt, updatedAt, deletedAt != null, data());
    }

    PostData data() {
        return PostData.builder()
                .kind(kind)
                .title(title)
                .slug(slug)
                .summary(summary)
                .body(body)
                .cover(cover)
                .coverAlt(coverAlt)
                .authorIds(authorIds)
                .tags(tags.stream().map(Tag::name).toList())
                .language(language)
                .seoTitle(listing.title())
                .seoDescription(listing.description())
                .canonicalUrl(listing.canonicalUrl())
                .featured(featured)
                .build();
    }

    List<Tag> tags() {
        return List.copyOf(tags);
    }

    private static <T> void replaceOnce(List<T> list, T one, T other) {
        var replaced = list.stream().map(each -> each.equals(one) ? other : each);
        replace(list, replaced.distinct().toList());
    }

    /** Leaves an equal list alone, so that it is not written again. */
    private static <T> void replace(List<T> list, List<T> content) {
        if (!list.equals(content)) {
            list.clear();
            list.addAll(content);
        }
    }
}
