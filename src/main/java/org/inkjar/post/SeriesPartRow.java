package org.inkjar.post;

import java.util.UUID;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Slug;

/** What a query reads of a part of a series, and of the series. */
record SeriesPartRow(UUID postId, String postTitle, String postSlug, String title, String slug) {

    SeriesPlace.Part part() {
        return new SeriesPlace.Part(postTitle, SitePaths.post(new Slug(postSlug)));
    }
}
