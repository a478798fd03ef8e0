package org.inkjar.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** One field in which two states of a post differ, in words for people; what is empty there is empty here. */
public record PostDifference(String field, String left, String right) {

    /** The field of the body. */
    public static final String TEXT = "Text";

    /** The fields that differ, in the order of the form. */
    public static List<PostDifference> between(PostData left, PostData right, Map<UUID, String> authorNames) {
        var found = new ArrayList<PostDifference>();
        fields(authorNames).forEach(field -> field.add(field.value.apply(left), field.value.apply(right), found));
        return List.copyOf(found);
    }

    /** All that is not empty, as what was added to nothing. */
    public static List<PostDifference> fromNothing(PostData data, Map<UUID, String> authorNames) {
        var found = new ArrayList<PostDifference>();
        fields(authorNames).forEach(field -> field.add("", field.value.apply(data), found));
        return List.copyOf(found);
    }

    private static List<Field> fields(Map<UUID, String> authorNames) {
        return List.of(
                new Field("Title", PostData::title),
                new Field("Address", PostData::slug),
                new Field(TEXT, PostData::body),
                new Field("Tags", data -> String.join(", ", data.tags())),
                new Field("Summary", PostData::summary),
                new Field("Authors", data -> names(data, authorNames)),
                new Field("Kind", data -> data.kind().name().toLowerCase(Locale.ROOT)),
                new Field("Featured", data -> data.featured() ? "yes" : "no"),
                new Field("Cover", PostData::cover),
                new Field("Description of the cover", PostData::coverAlt),
                new Field("Language", PostData::language),
                new Field("Title for search engines", PostData::seoTitle),
                new Field("Description for search engines", PostData::seoDescription),
                new Field("First published at", PostData::canonicalUrl));
    }

    private static String names(PostData data, Map<UUID, String> authorNames) {
        return String.join(
                ", ",
                data.authorIds().stream()
                        .map(id -> authorNames.getOrDefault(id, "Unknown author"))
                        .toList());
    }

    private record Field(String name, Function<PostData, String> value) {

        void add(String left, String right, List<PostDifference> found) {
            if (!left.equals(right)) {
                found.add(new PostDifference(name, left, right));
            }
        }
    }
}
