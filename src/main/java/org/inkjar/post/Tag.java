package org.inkjar.post;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.inkjar.common.ContentListener;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Slug;
import org.inkjar.common.Subject;
import org.jspecify.annotations.Nullable;

/** A word under which posts are gathered. */
@Entity
@EntityListeners(ContentListener.class)
class Tag {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private long version;

    @Column(length = TagData.MAX_NAME)
    private String name;

    /** The name as it is compared: C and c are one tag, C and C++ are two. */
    @Column(length = 2 * TagData.MAX_NAME)
    private String nameKey;

    @Column(length = Slug.MAX_LENGTH)
    private String slug;

    @Column(length = 500)
    private String description = "";

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Tag() {}

    Tag(String name, Slug slug) {
        this.name = name;
        this.nameKey = key(name);
        this.slug = slug.value();
    }

    void describe(TagData data, Slug newSlug) {
        name = data.name();
        nameKey = key(data.name());
        description = data.description();
        slug = newSlug.value();
    }

    UUID id() {
        return requireNonNull(id);
    }

    String name() {
        return name;
    }

    Slug slug() {
        return new Slug(slug);
    }

    long version() {
        return version;
    }

    Subject subject() {
        return new Subject("tag", id(), name, SitePaths.ADMIN + "/tags");
    }

    TagDetails details() {
        return new TagDetails(id(), version, new TagData(name, slug, description));
    }

    TagLink link() {
        return new TagLink(name, slug());
    }

    static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
