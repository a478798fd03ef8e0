package org.inkjar.post;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.inkjar.common.Change;
import org.inkjar.common.FreeSlug;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.OldSlugs;
import org.inkjar.common.RetriedOnCollision;
import org.inkjar.common.Slug;
import org.inkjar.common.SlugOwner;
import org.inkjar.common.StaleVersionException;
import org.inkjar.common.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Manages the series, which is for editors, and puts posts into them, which is for whoever may change those. */
@Service
@Transactional
@PreAuthorize("hasRole('EDITOR')")
@RetriedOnCollision
public class SeriesService {

    private static final Slug UNNAMED = new Slug("series");

    private final SeriesRepository series;
    private final SeriesPartRepository parts;
    private final PostRepository posts;
    private final PostAccess access;
    private final PostRights rights;
    private final OldSlugs oldSlugs;
    private final PostDeeds deeds;

    SeriesService(
            SeriesRepository series,
            SeriesPartRepository parts,
            PostRepository posts,
            PostAccess access,
            PostRights rights,
            OldSlugs oldSlugs,
            PostDeeds deeds) {
        this.series = series;
        this.parts = parts;
        this.posts = posts;
        this.access = access;
        this.rights = rights;
        this.oldSlugs = oldSlugs;
        this.deeds = deeds;
    }

    /** All of them, by title. */
    @Transactional(readOnly = true)
    public List<SeriesListItem> list() {
        return series.list();
    }

    /** Titles that contain {@code text}, to complete what an author types. */
    @PreAuthorize("hasRole('CONTRIBUTOR')")
    @Transactional(readOnly = true)
    public List<String> titles(String text, Pageable pageable) {
        var pattern = "%" + Tag.key(text.strip()).replaceAll("([!%_])", "!$1") + "%";
        return series.titles(pattern, PageRequest.of(pageable.getPageNumber(), pageable.getPageSize()));
    }

    @Transactional(readOnly = true)
    public Optional<SeriesDetails> find(UUID id) {
        return series.findById(id).map(this::details);
    }

    /** The series of this title, in any case. */
    @PreAuthorize("hasRole('CONTRIBUTOR')")
    @Transactional(readOnly = true)
    public Optional<SeriesDetails> findByTitle(String title) {
        return series.findByTitleKey(Tag.key(title.strip())).map(this::details);
    }

    /** The series that a post is in. */
    @PreAuthorize("hasRole('CONTRIBUTOR')")
    @Transactional(readOnly = true)
    public Optional<SeriesDetails> findByPost(UUID postId) {
        return access.mayRead(postId) ? parts.seriesOf(postId).map(this::details) : Optional.empty();
    }

    /**
     * Renames or describes a series, and puts its parts in order; its old address leads to the new one.
     *
     * @param order the posts, as {@link #put} has it
     * @throws StaleVersionException when somebody saved since {@code version} was read
     * @throws InvalidInputException when the title or the slug is another series'
     */
    public SeriesDetails save(UUID id, long version, SeriesData data, List<UUID> order) {
        var found = require(id);
        StaleVersionException.check(Words.of("post.series.this"), found.version(), version);
        checkTitle(data, found);
        var old = found.slug();
        var before = found.data();
        found.describe(data, slugFor(data, found));
        if (!found.slug().equals(old)) {
            oldSlugs.remember(SlugOwner.SERIES, old, id);
        }
        arrange(id, order);
        deeds.tell("deed.series.changed", found.subject(), Change.between(before, found.data()));
        return details(series.saveAndFlush(found));
    }

    /**
     * Puts a post into the series of this title, which is made if there is none, and the parts in order, which is for
     * whoever may change all of them: for others, a post that is new there comes last.
     *
     * @param order the posts of the series; those that are not named stay behind the others, and those that are not of
     *     the series are passed over
     * @throws NotFoundException when the post was deleted for good
     * @throws InvalidInputException when the title cannot be one, or the post is a page
     */
    @PreAuthorize("hasRole('CONTRIBUTOR')")
    public SeriesDetails put(UUID postId, String title, List<UUID> order) {
        var post = access.requireChangeable(postId);
        if (post.kind() != PostKind.POST) {
            throw new InvalidInputException("title", Words.of("post.series.no-pages"));
        }
        var data = new SeriesData(title, "", "");
        var target = series.findByTitleKey(Tag.key(data.title())).orElseGet(() -> create(data));
        if (parts.findById(postId).filter(part -> part.isOf(target.id())).isEmpty()) {
            parts.saveAndFlush(new SeriesPart(postId, target.id()));
            deeds.tell(
                    "deed.series.extended",
                    target.subject(),
                    List.of(Change.of("deed.field.part", "", post.subject().label())));
        }
        arrange(target.id(), mayArrange(target.id()) ? order : List.of());
        return details(target);
    }

    private Series create(SeriesData data) {
        var created = series.saveAndFlush(new Series(data, slugFor(data, null)));
        deeds.tell("deed.series.created", created.subject());
        return created;
    }

    /** Takes a post out of its series, if it is in one. */
    @PreAuthorize("hasRole('CONTRIBUTOR')")
    public void takeOut(UUID postId) {
        var post = access.requireChangeable(postId);
        parts.findById(postId).ifPresent(part -> {
            var change = Change.of("deed.field.part", post.subject().label(), "");
            parts.seriesOf(postId)
                    .ifPresent(from -> deeds.tell("deed.series.shortened", from.subject(), List.of(change)));
            parts.delete(part);
        });
    }

    /** Forgets a series. Its posts stay. */
    public void delete(UUID id) {
        var found = require(id);
        parts.deleteAll(parts.findBySeriesIdOrderByPositionAscPostIdAsc(id));
        oldSlugs.forget(id);
        series.delete(found);
        deeds.tellLast("deed.series.deleted", found.subject());
    }

    private void arrange(UUID seriesId, List<UUID> order) {
        var present = parts.findBySeriesIdOrderByPositionAscPostIdAsc(seriesId);
        var wished = Stream.concat(order.stream(), present.stream().map(SeriesPart::postId))
                .distinct()
                .toList();
        present.forEach(part -> part.place(wished.indexOf(part.postId())));
    }

    private SeriesDetails details(Series found) {
        var readable = parts.items(found.id(), rights.haveAll(), access.me());
        return found.details(readable, mayArrange(found.id()));
    }

    private boolean mayArrange(UUID seriesId) {
        return rights.haveAll() || posts.findAllById(partIds(seriesId)).stream().allMatch(rights::mayChange);
    }

    private List<UUID> partIds(UUID seriesId) {
        return parts.findBySeriesIdOrderByPositionAscPostIdAsc(seriesId).stream()
                .map(SeriesPart::postId)
                .toList();
    }

    private void checkTitle(SeriesData data, Series self) {
        series.findByTitleKey(Tag.key(data.title()))
                .filter(other -> !other.equals(self))
                .ifPresent(other -> {
                    throw new InvalidInputException("title", Words.of("post.series.taken"));
                });
    }

    private Slug slugFor(SeriesData data, @Nullable Series self) {
        if (data.slug().isEmpty()) {
            return FreeSlug.like(
                    Slug.suggest(data.title()).orElse(UNNAMED),
                    slug -> owner(slug, self).isPresent());
        }
        var slug = new Slug(data.slug());
        owner(slug, self).ifPresent(other -> {
            throw new InvalidInputException("slug", Words.of("post.address.taken", other.title()));
        });
        return slug;
    }

    private Optional<Series> owner(Slug slug, @Nullable Series self) {
        return series.findBySlug(slug.value()).filter(other -> !other.equals(self));
    }

    private Series require(UUID id) {
        return series.findById(id).orElseThrow(() -> new NotFoundException(Words.of("post.series.gone")));
    }
}
