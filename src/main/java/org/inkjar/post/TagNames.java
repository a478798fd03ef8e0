package org.inkjar.post;

import java.util.LinkedHashMap;
import java.util.List;
import org.inkjar.common.FreeSlug;
import org.inkjar.common.Slug;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns the names that an author typed into tags, making those that do not exist yet. */
@Component
class TagNames {

    private static final Slug UNNAMED = new Slug("tag");

    private final TagRepository tags;
    private final PostDeeds deeds;

    TagNames(TagRepository tags, PostDeeds deeds) {
        this.tags = tags;
        this.deeds = deeds;
    }

    /** The tags in the order of their names, each once. */
    List<Tag> findOrCreate(List<String> names) {
        var byKey = new LinkedHashMap<String, Tag>();
        names.forEach(name -> byKey.computeIfAbsent(Tag.key(name), key -> findOrCreate(name)));
        return List.copyOf(byKey.values());
    }

    Tag findOrCreate(String name) {
        return tags.findByNameKey(Tag.key(name)).orElseGet(() -> create(name));
    }

    private Tag create(String name) {
        var tag = tags.save(new Tag(name, freeSlug(name, null)));
        deeds.tell("deed.tag.created", tag.subject());
        return tag;
    }

    /** A slug made of the name, which {@code self} may have already. */
    Slug freeSlug(String name, @Nullable Tag self) {
        return FreeSlug.like(
                Slug.suggest(name).orElse(UNNAMED),
                slug -> tags.findBySlug(slug.value())
                        .filter(other -> !other.equals(self))
                        .isPresent());
    }
}
