package org.inkjar.post.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.inkjar.post.PostData;

/** One field that differs between what an author wrote and what is stored. */
record PostDifference(String field, String mine, String theirs) {

    /** The fields that differ, in the order of the form. */
    static List<PostDifference> between(PostData mine, PostData theirs, Map<UUID, String> authorNames) {
        var found = new ArrayList<PostDifference>();
        var comparison = new Comparison(mine, theirs, found);
        comparison.of("Title", PostData::title);
        if (!mine.slug().isEmpty()) {
            comparison.of("Address", PostData::slug);
        }
        comparison.of("Text", PostData::body);
        comparison.of("Tags", data -> String.join(", ", data.tags()));
        comparison.of("Summary", PostData::summary);
        comparison.of(
                "Authors",
                data -> data.authorIds().stream()
                        .map(id -> authorNames.getOrDefault(id, "Unknown author"))
                        .reduce((a, b) -> a + ", " + b)
                        .orElse(""));
        comparison.of("Kind", data -> data.kind().name().toLowerCase(Locale.ROOT));
        comparison.of("Featured", data -> data.featured() ? "yes" : "no");
        comparison.of("Cover", PostData::cover);
        comparison.of("Description of the cover", PostData::coverAlt);
        comparison.of("Language", PostData::language);
        comparison.of("Title for search engines", PostData::seoTitle);
        comparison.of("Description for search engines", PostData::seoDescription);
        comparison.of("First published at", PostData::canonicalUrl);
        return List.copyOf(found);
    }

    private record Comparison(PostData mine, PostData theirs, List<PostDifference> found) {

        void of(String field, Function<PostData, String> value) {
            var ours = value.apply(mine);
            var stored = value.apply(theirs);
            if (!ours.equals(stored)) {
                found.add(new PostDifference(field, ours, stored));
            }
        }
    }
}
