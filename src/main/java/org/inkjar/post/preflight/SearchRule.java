package org.inkjar.post.preflight;

import java.util.stream.Stream;

/** What search engines show is not cut off. */
final class SearchRule implements Rule {

    @Override
    public Stream<Finding> look(Manuscript manuscript) {
        return Stream.concat(title(manuscript), description(manuscript));
    }

    private static Stream<Finding> title(Manuscript manuscript) {
        int length = manuscript.headline().strip().length();
        return length <= SearchLimits.TITLE
                ? Stream.empty()
                : Finding.only(
                        Advice.LONG_TITLE,
                        Place.field(manuscript.hasSeoTitle() ? "seoTitle" : "title"),
                        String.valueOf(length),
                        String.valueOf(SearchLimits.TITLE));
    }

    /** The beginning of a text is cut by us, not by them. */
    private static Stream<Finding> description(Manuscript manuscript) {
        var field = manuscript.hasSeoDescription() ? "seoDescription" : "summary";
        int length = manuscript.description().strip().length();
        boolean written =
                manuscript.hasSeoDescription() || !manuscript.summary().isBlank();
        return !written || length <= SearchLimits.DESCRIPTION
                ? Stream.empty()
                : Finding.only(
                        Advice.LONG_DESCRIPTION,
                        Place.field(field),
                        String.valueOf(length),
                        String.valueOf(SearchLimits.DESCRIPTION));
    }
}
