package org.inkjar.post;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inkjar.author.AuthorProfile;
import org.inkjar.author.Authors;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.RetriedOnCollision;
import org.inkjar.common.Slug;
import org.inkjar.common.StaleVersionException;
import org.inkjar.common.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The history of a post: what each save made of it. {@link RevisionKeeper} writes it. */
@Service
@Transactional
@PreAuthorize("hasRole('CONTRIBUTOR')")
@RetriedOnCollision
public class PostRevisions {

    private final RevisionRepository revisions;
    private final RevisionTextRepository texts;
    private final PostAccess access;
    private final PostRights rights;
    private final PostWriter writer;
    private final PostSlugs slugs;
    private final PostDeeds deeds;
    private final Authors authors;

    PostRevisions(
            RevisionRepository revisions,
            RevisionTextRepository texts,
            PostAccess access,
            PostRights rights,
            PostWriter writer,
            PostSlugs slugs,
            PostDeeds deeds,
            Authors authors) {
        this.revisions = revisions;
        this.texts = texts;
        this.access = access;
        this.rights = rights;
        this.writer = writer;
        this.slugs = slugs;
        this.deeds = deeds;
        this.authors = authors;
    }

    /** One page of the rows, the newest first. */
    @Transactional(readOnly = true)
    public List<PostRevisionItem> list(UUID postId, Pageable pageable) {
        if (!access.mayRead(postId)) {
            return List.of();
        }
        var rows = revisions.list(postId, PageRequest.of(pageable.getPageNumber(), pageable.getPageSize()));
        if (rows.isEmpty()) {
            return List.of();
        }
        var before = revisions.listBefore(postId, rows.getLast().number(), PageRequest.ofSize(1));
        var all = Stream.concat(rows.stream(), before.stream()).toList();
        var names = names(rows.stream()
                .flatMap(row -> Stream.ofNullable(row.authorId()))
                .distinct()
                .toList());
        return IntStream.range(0, rows.size())
                .mapToObj(i -> item(all.get(i), i + 1 < all.size() ? all.get(i + 1) : null, names))
                .toList();
    }

    @Transactional(readOnly = true)
    public long count(UUID postId) {
        return access.mayRead(postId) ? revisions.countByPostId(postId) : 0;
    }

    @Transactional(readOnly = true)
    public Optional<PostRevision> find(UUID postId, int number) {
        return findReadable(postId, number)
                .map(revision -> new PostRevision(
                        revision.number(),
                        author(revision.authorId()),
                        revision.savedAt(),
                        revision.name(),
                        data(revision)));
    }

    /**
     * What a revision changed of the one before it; of the first one, all that it says.
     *
     * @throws NotFoundException when the revision is no longer kept
     */
    @Transactional(readOnly = true)
    public List<PostDifference> changes(UUID postId, int number) {
        var data = data(require(postId, number));
        return revisions
                .findFirstByPostIdAndNumberLessThanOrderByNumberDesc(postId, number)
                .map(before -> between(data(before), data))
                .orElseGet(() -> PostDifference.fromNothing(data, names(data.authorIds())));
    }

    /**
     * What became of a revision until now.
     *
     * @throws NotFoundException when the revision is no longer kept, or the post was deleted for good
     */
    @Transactional(readOnly = true)
    public List<PostDifference> changesSince(UUID postId, int number) {
        return between(data(require(postId, number)), access.require(postId).data());
    }

    /**
     * Gives a revision a name, with which it is kept for good, or another one.
     *
     * @throws NotFoundException when the revision is no longer kept
     */
    public void name(UUID postId, int number, RevisionName name) {
        var post = access.requireChangeable(postId);
        var revision = require(postId, number);
        var before = revision.name();
        revision.rename(name);
        deeds.tellNamed(post.subject(), number, before, revision.name());
    }

    /**
     * Takes the name of a revision away.
     *
     * @throws NotFoundException when the revision is no longer kept
     */
    public void unname(UUID postId, int number) {
        var post = access.requireChangeable(postId);
        var revision = require(postId, number);
        var before = revision.name();
        revision.unname();
        deeds.tellNamed(post.subject(), number, before, "");
    }

    /**
     * Makes the post what it was in a revision, as a save that is itself a revision. Tags that were deleted meanwhile are
     * made again. An address that another post has now stays with it, and what the author does not decide stays as it is.
     *
     * @throws StaleVersionException when somebody saved since {@code version} was read
     * @throws InvalidInputException when an author of the revision no longer exists
     * @throws NotFoundException when the revision is no longer kept, or the post was deleted for good
     */
    public RestoredPost restore(UUID postId, long version, int number) {
        var present = access.requireChangeable(postId).details();
        var wished = rights.asChangeOf(present.data(), data(require(postId, number)));
        var possible = withAddressFor(postId, wished, present.data());
        var restored =
                writer.save(postId, version, possible, (post, revision) -> deeds.tellRestored(post, number, revision));
        boolean changed = !restored.data().equals(present.data());
        return new RestoredPost(
                restored,
                changed ? OptionalInt.of(secondNewest(postId)) : OptionalInt.empty(),
                !possible.equals(wished));
    }

    private PostData withAddressFor(UUID postId, PostData wished, PostData present) {
        if (slugs.isFreeFor(postId, wished.kind(), new Slug(wished.slug()))) {
            return wished;
        }
        var slug = wished.kind() == present.kind() ? present.slug() : "";
        return wished.toBuilder().slug(slug).build();
    }

    /** After a save that changed something, this is what it overwrote. */
    private int secondNewest(UUID postId) {
        return revisions.list(postId, PageRequest.ofSize(2)).getLast().number();
    }

    private List<PostDifference> between(PostData left, PostData right) {
        var ids = Stream.of(left, right)
                .map(PostData::authorIds)
                .flatMap(List::stream)
                .distinct()
                .toList();
        return PostDifference.between(left, right, names(ids));
    }

    private static PostRevisionItem item(RevisionRow row, @Nullable RevisionRow before, Map<UUID, String> names) {
        return new PostRevisionItem(
                row.number(),
                author(row.authorId(), names),
                row.savedAt(),
                row.name(),
                RevisionChanges.of(row, before));
    }

    private String author(@Nullable UUID id) {
        return id == null ? "" : author(id, names(List.of(id)));
    }

    private static String author(@Nullable UUID id, Map<UUID, String> names) {
        return id == null ? "" : names.getOrDefault(id, "");
    }

    private Map<UUID, String> names(Collection<UUID> ids) {
        return authors.findAll(ids).values().stream().collect(toMap(AuthorProfile::id, AuthorProfile::name));
    }

    private PostData data(Revision revision) {
        return revision.data(texts.findById(revision.textHash()).orElseThrow().body());
    }

    private Revision require(UUID postId, int number) {
        return findReadable(postId, number).orElseThrow(() -> new NotFoundException(Words.of("post.revision.gone")));
    }

    private Optional<Revision> findReadable(UUID postId, int number) {
        return revisions.findByPostIdAndNumber(postId, number).filter(revision -> access.mayRead(postId));
    }
}
