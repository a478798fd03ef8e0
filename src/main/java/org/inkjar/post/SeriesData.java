package org.inkjar.post;

import org.inkjar.common.Checks;
import org.inkjar.common.Slug;
import org.inkjar.common.Told;

/**
 * What a person says of a series, valid by construction.
 *
 * @param title at most {@value #MAX_TITLE} characters
 * @param slug see {@link Slug}; empty to have one made of the title
 * @param description for the page of the series, at most 500 characters, may be empty
 */
public record SeriesData(String title, String slug, String description) implements Told {

    public static final int MAX_TITLE = 100;

    public SeriesData {
        var checks = new Checks();
        title = checks.required("title", title, MAX_TITLE);
        slug = checks.slug("slug", slug);
        description = checks.line("description", description, 500);
        checks.throwIfRejected();
    }
}
