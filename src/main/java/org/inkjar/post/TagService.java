package org.inkjar.post;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.inkjar.common.Change;
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
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Manages the tags, which is for editors. Everybody may choose among them, and make new ones with a post. */
@Service
@Transactional
@PreAuthorize("hasRole('EDITOR')")
@RetriedOnCollision
public class TagService {

    private static final Set<String> SORTABLE = Set.of("name", "slug", "posts");

    private final TagRepository tags;
    private final TagNames names;
    private final PostRepository posts;
    private final OldSlugs oldSlugs;
    private final PostDeeds deeds;

    TagService(TagRepository tags, TagNames names, PostRepository posts, OldSlugs oldSlugs, PostDeeds deeds) {
        this.tags = tags;
        this.names = names;
        this.posts = posts;
        this.oldSlugs = oldSlugs;
        this.deeds = deeds;
    }

    /**
     * One page of the rows.
     *
     * @param pageable may sort by name, slug and posts; other keys are passed over
     */
    @Transactional(readOnly = true)
    public List<TagListItem> list(String text, Pageable pageable) {
        var allowed = pageable.getSort().stream()
                .filter(order -> SORTABLE.contains(order.getProperty()))
                .toList();
        var sort = allowed.isEmpty() ? Sort.by("name") : Sort.by(allowed).and(Sort.by("name"));
        return tags.list(pattern(text), PageRequest.of(pageable.getPageNumber(), pageable.getPageSize(), sort));
    }

    @Transactional(readOnly = true)
    public long count(String text) {
        return tags.count(pattern(text));
    }

    /** Names that contain {@code text}, to complete what an author types. */
    @PreAuthorize("hasRole('CONTRIBUTOR')")
    @Transactional(readOnly = true)
    public List<String> names(String text, Pageable pageable) {
        return tags.names(pattern(text), PageRequest.of(pageable.getPageNumber(), pageable.getPageSize()));
    }

    /** The tags whose names contain {@code text}. */
    @PreAuthorize("hasRole('CONTRIBUTOR')")
    @Transactional(readOnly = true)
    public List<TagChoice> choices(String text, Pageable pageable) {
        return tags.choices(pattern(text), PageRequest.of(pageable.getPageNumber(), pageable.getPageSize()));
    }

    @PreAuthorize("hasRole('CONTRIBUTOR')")
    @Transactional(readOnly = true)
    public Optional<TagDetails> find(UUID id) {
        return tags.findById(id).map(Tag::details);
    }

    /**
     * Makes a tag.
     *
     * @throws InvalidInputException when the name or the slug is another tag's
     */
    public TagDetails create(TagData data) {
        checkName(data, null);
        var tag = new Tag(data.name(), slugFor(data, null));
        tag.describe(data, tag.slug());
        var created = tags.saveAndFlush(tag);
        deeds.tell("deed.tag.created", created.subject());
        return created.details();
    }

    /**
     * Renames or describes a tag; its old address leads to the new one.
     *
     * @throws StaleVersionException when somebody saved since {@code version} was read
     * @throws InvalidInputException when the name or the slug is another tag's
     */
    public TagDetails save(UUID id, long version, TagData data) {
        var tag = require(id);
        StaleVersionException.check(Words.of("post.tag.this"), tag.version(), version);
        checkName(data, tag);
        var old = tag.slug();
        var before = tag.details().data();
        tag.describe(data, slugFor(data, tag));
        if (!tag.slug().equals(old)) {
            oldSlugs.remember(SlugOwner.TAG, old, id);
        }
        deeds.tell(
                "deed.tag.changed",
                tag.subject(),
                Change.between(before, tag.details().data()));
        return tags.saveAndFlush(tag).details();
    }

    /** Puts tag {@code into} in the place of {@code id} on every post; the old address leads to it. */
    public void merge(UUID id, UUID into) {
        if (id.equals(into)) {
            throw new InvalidInputException("into", Words.of("post.tag.merge.same"));
        }
        var tag = require(id);
        var target = require(into);
        posts.findByTag(id).forEach(post -> post.replaceTag(tag, target));
        oldSlugs.redirect(id, into);
        oldSlugs.remember(SlugOwner.TAG, tag.slug(), into);
        tags.delete(tag);
        deeds.tell("deed.tag.merged", target.subject(), List.of(Change.of("deed.field.took-in", "", tag.name())));
        deeds.tellLast("deed.tag.deleted", tag.subject());
    }

    /** Takes the tag off every post and forgets it. */
    public void delete(UUID id) {
        var tag = require(id);
        posts.findByTag(id).forEach(post -> post.removeTag(tag));
        oldSlugs.forget(id);
        tags.delete(tag);
        deeds.tellLast("deed.tag.deleted", tag.subject());
    }

    private void checkName(TagData data, @Nullable Tag self) {
        tags.findByNameKey(Tag.key(data.name()))
                .filter(other -> !other.equals(self))
                .ifPresent(other -> {
                    throw new InvalidInputException("name", Words.of("post.tag.taken"));
                });
    }

    private Slug slugFor(TagData data, @Nullable Tag self) {
        if (data.slug().isEmpty()) {
            return names.freeSlug(data.name(), self);
        }
        var slug = new Slug(data.slug());
        tags.findBySlug(slug.value()).filter(other -> !other.equals(self)).ifPresent(other -> {
            throw new InvalidInputException("slug", Words.of("post.address.taken", other.name()));
        });
        return slug;
    }

    private Tag require(UUID id) {
        return tags.findById(id).orElseThrow(() -> new NotFoundException(Words.of("post.tag.gone")));
    }

    /** Between words there may be others. */
    private static String pattern(String text) {
        return "%" + Tag.key(text.strip()).replaceAll("([!%_])", "!$1").replaceAll("\\s+", "%") + "%";
    }
}
