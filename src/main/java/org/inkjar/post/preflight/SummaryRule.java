package org.inkjar.post.preflight;

import java.util.stream.Stream;

/** Lists and search engines have something to say of a post. */
final class SummaryRule implements Rule {

    @Override
    public Stream<Finding> look(Manuscript manuscript) {
        return manuscript.summary().isBlank() && !manuscript.hasSeoDescription()
                ? Finding.only(Advice.NO_SUMMARY, Place.field("summary"))
                : Stream.empty();
    }
}
