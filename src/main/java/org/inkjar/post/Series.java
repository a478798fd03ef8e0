package org.inkjar.post;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.inkjar.common.ContentListener;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Slug;
import org.inkjar.common.Subject;
import org.jspecify.annotations.Nullable;

/** Posts that are read one after the other. Which they are, and in which order, say its {@link SeriesPart}s. */
@Entity
@EntityListeners(ContentListener.class)
class Series {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private long version;

    @Column(length = SeriesData.MAX_TITLE)
    private String title;

    /** The title as it is compared, see {@link Tag#key}. */
    @Column(length = 2 * SeriesData.MAX_TITLE)
    private String titleKey;

    @Column(length = Slug.MAX_LENGTH)
    private String slug;

    @Column(length = 500)
    private String description;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Series() {}

    @SuppressWarnings("NullAway.Init") // by describe
    Series(SeriesData data, Slug slug) {
        describe(data, slug);
    }

    final void describe(SeriesData data, Slug newSlug) {
        title = data.title();
        titleKey = Tag.key(data.title());
        slug = newSlug.value();
        description = data.description();
    }

    UUID id() {
        return requireNonNull(id);
    }

    long version() {
        return version;
    }

    String title() {
        return title;
    }

    Slug slug() {
        return new Slug(slug);
    }

    Subject subject() {
        return new Subject("series", id(), title, SitePaths.ADMIN + "/series");
    }

    SeriesData data() {
        return new SeriesData(title, slug, description);
    }

    SeriesDetails details(List<SeriesPartItem> parts, boolean arrangeable) {
        return new SeriesDetails(id(), version, data(), parts, arrangeable);
    }
}
