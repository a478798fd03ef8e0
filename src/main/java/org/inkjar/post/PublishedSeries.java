package org.inkjar.post;

import java.util.Optional;
import org.inkjar.common.OldSlugs;
import org.inkjar.common.Slug;
import org.inkjar.common.SlugOwner;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The series as readers see them: those that have nothing public yet are not there. */
@Service
@Transactional(readOnly = true)
public class PublishedSeries {

    private final PublishedPostRepository posts;
    private final SeriesRepository series;
    private final OldSlugs oldSlugs;

    PublishedSeries(PublishedPostRepository posts, SeriesRepository series, OldSlugs oldSlugs) {
        this.posts = posts;
        this.series = series;
        this.oldSlugs = oldSlugs;
    }

    /** The series, if it has a public post. */
    public Optional<SeriesTeaser> find(Slug slug) {
        return posts.series(slug.value()).filter(found -> found.posts() > 0);
    }

    /** The present slug of the series that once had {@code old}. */
    public Optional<Slug> movedFrom(Slug old) {
        return oldSlugs.find(SlugOwner.SERIES, old).flatMap(series::findById).map(Series::slug);
    }
}
