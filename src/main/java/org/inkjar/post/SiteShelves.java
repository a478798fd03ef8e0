package org.inkjar.post;

import static org.inkjar.post.preflight.SiteTarget.State.MISSING;
import static org.inkjar.post.preflight.SiteTarget.State.MOVED;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.inkjar.author.Authors;
import org.inkjar.common.OldSlugs;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Slug;
import org.inkjar.common.SlugOwner;
import org.inkjar.media.MediaKey;
import org.inkjar.media.PublishedMedia;
import org.inkjar.post.preflight.SiteTarget;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Where tags, series, authors, pictures and files stand. */
@Component
class SiteShelves {

    private static final String FOLDER = "META-INF/resources";
    private static final Pattern TAG = Pattern.compile("/tags/([^/]+)(?:/feed\\.xml)?");
    private static final Pattern SERIES = Pattern.compile("/series/([^/]+)");
    private static final Pattern AUTHOR = Pattern.compile("/authors/([^/]+)");
    private static final Pattern MEDIA = Pattern.compile("/media/([^/]+)/(?:\\d{1,5}/)?[^/]+");

    /** Plain paths only: no dot stands before a slash, so that none leads out of the folder. */
    private static final Pattern FILE = Pattern.compile("(?:/[\\w-]+)+\\.\\w+");

    private final TagRepository tags;
    private final SeriesRepository series;
    private final Authors authors;
    private final PublishedMedia media;
    private final OldSlugs oldSlugs;

    SiteShelves(TagRepository tags, SeriesRepository series, Authors authors, PublishedMedia media, OldSlugs oldSlugs) {
        this.tags = tags;
        this.series = series;
        this.authors = authors;
        this.media = media;
        this.oldSlugs = oldSlugs;
    }

    /** What stands at the path; empty where it belongs on no shelf. */
    Optional<SiteTarget> find(String path) {
        return on(TAG, path, this::tag)
                .or(() -> on(SERIES, path, this::series))
                .or(() -> on(AUTHOR, path, this::author))
                .or(() -> on(MEDIA, path, this::media))
                .or(() -> file(path));
    }

    private Optional<SiteTarget> tag(String name) {
        return slug(
                name,
                slug -> tags.findBySlug(slug.value())
                        .map(found -> SiteTarget.FOUND)
                        .or(() -> oldSlugs.find(SlugOwner.TAG, slug)
                                .flatMap(tags::findById)
                                .map(tag -> moved(SitePaths.tag(tag.slug())))));
    }

    private Optional<SiteTarget> series(String name) {
        return slug(
                name,
                slug -> series.findBySlug(slug.value())
                        .map(found -> SiteTarget.FOUND)
                        .or(() -> oldSlugs.find(SlugOwner.SERIES, slug)
                                .flatMap(series::findById)
                                .map(one -> moved(SitePaths.series(one.slug())))));
    }

    private Optional<SiteTarget> author(String name) {
        return slug(
                name,
                slug -> authors.find(slug)
                        .map(found -> SiteTarget.FOUND)
                        .or(() -> authors.movedFrom(slug).map(present -> moved(SitePaths.author(present)))));
    }

    private Optional<SiteTarget> media(String key) {
        return MediaKey.parse(key).flatMap(media::find).map(item -> SiteTarget.FOUND);
    }

    /** What is part of the jar. */
    private static Optional<SiteTarget> file(String path) {
        return FILE.matcher(path).matches() && new ClassPathResource(FOLDER + path).exists()
                ? Optional.of(SiteTarget.FOUND)
                : Optional.empty();
    }

    private static Optional<SiteTarget> slug(String name, Function<Slug, Optional<SiteTarget>> find) {
        return Slug.parse(name).flatMap(find);
    }

    private static Optional<SiteTarget> on(Pattern shelf, String path, Function<String, Optional<SiteTarget>> find) {
        var matcher = shelf.matcher(path);
        return matcher.matches()
                ? Optional.of(find.apply(matcher.group(1)).orElseGet(() -> new SiteTarget(MISSING)))
                : Optional.empty();
    }

    private static SiteTarget moved(String path) {
        return new SiteTarget(MOVED, path);
    }
}
