package org.inkjar.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.inkjar.common.Words;

/** One field in which two states of a post differ, in words for people; what is empty there is empty here. */
public record PostDifference(String field, String left, String right) {

    /** Whether it is the body that differs. */
    boolean isText() {
        return field.equals(Words.of("post.field.text"));
    }

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
                new Field(Words.of("post.field.title"), PostData::title),
                new Field(Words.of("post.field.address"), PostData::slug),
                new Field(Words.of("post.field.text"), PostData::body),
                new Field(Words.of("post.tags"), data -> String.join(", ", data.tags())),
                new Field(Words.of("post.field.summary"), PostData::summary),
                new Field(Words.of("post.field.authors"), data -> names(data, authorNames)),
                new Field(Words.of("post.field.kind"), data -> data.kind().label()),
                new Field(
                        Words.of("post.field.featured"),
                        data -> data.featured() ? Words.of("post.yes") : Words.of("post.no")),
                new Field(Words.of("post.field.cover"), PostData::cover),
                new Field(Words.of("post.field.cover-alt"), PostData::coverAlt),
                new Field(Words.of("common.language"), PostData::language),
                new Field(Words.of("post.field.seo-title"), PostData::seoTitle),
                new Field(Words.of("post.field.seo-description"), PostData::seoDescription),
                new Field(Words.of("post.field.canonical"), PostData::canonicalUrl));
    }

    private static String names(PostData data, Map<UUID, String> authorNames) {
        return String.join(
                ", ",
                data.authorIds().stream()
                        .map(id -> authorNames.getOrDefault(id, Words.of("post.author-unknown")))
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
