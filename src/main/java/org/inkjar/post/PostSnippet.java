package org.inkjar.post;

import java.util.Optional;

/**
 * What search engines and networks are told of a post or page, from what its author wrote for that and otherwise.
 *
 * @param seoTitle may be empty, as all that follows
 * @param beginning of the text, at most {@value #BEGINNING} characters
 */
public record PostSnippet(
        String title, String seoTitle, String summary, String seoDescription, String beginning, Optional<Cover> cover) {

    /** How much of the text stands in for a description that nobody wrote, in characters. */
    public static final int BEGINNING = 200;

    public static PostSnippet of(PublishedPost post) {
        var data = post.data();
        return new PostSnippet(
                data.title(),
                data.seoTitle(),
                data.summary(),
                data.seoDescription(),
                post.content().excerpt(BEGINNING),
                post.cover());
    }

    public String headline() {
        return seoTitle.isBlank() ? title : seoTitle;
    }

    /** May be empty: then there is nothing to say yet. */
    public String description() {
        if (!seoDescription.isBlank()) {
            return seoDescription;
        }
        return summary.isBlank() ? beginning : summary;
    }

    /** The cover, unless it is an SVG, which networks do not show. */
    public Optional<Cover> picture() {
        return cover.filter(picture -> !picture.address().endsWith(".svg"));
    }
}
