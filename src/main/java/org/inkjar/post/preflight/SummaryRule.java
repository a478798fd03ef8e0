package org.inkjar.post.preflight;

import java.util.stream.Stream;

/** Lists and search engines have something to say of a post. */
final class SummaryRule implements Rule {

    @Override
    public Stream<Finding> look(Manuscript manuscript) {
        return manuscript.summary().isBlank() && !manuscript.hasSeoDescription()
                ? Stream.of(
                        Finding.suggestion(
                                Subject.SUMMARY,
                                Place.field("summary"),
                                "There is no summary. Say in a sentence or two what this is about; else its beginning is shown."))
                : Stream.empty();
    }
}
