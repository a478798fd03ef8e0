package org.inkjar.post;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inkjar.common.Words;
import org.jspecify.annotations.Nullable;

/** Says in a few words what a revision changed: {@code Title, text (+120 words)}. */
final class RevisionChanges {

    private static final int NAMED = 3;

    private RevisionChanges() {}

    /** @param before the revision before; null for the first one */
    static String of(RevisionRow row, @Nullable RevisionRow before) {
        if (before == null) {
            return Words.of("post.revision.first", row.words());
        }
        var fields = PostDifference.between(before.data(), row.data(), Map.of()).stream()
                .map(difference -> word(difference, row.words() - before.words()))
                .toList();
        return fields.isEmpty() ? Words.of("post.revision.same") : sentence(fields);
    }

    private static String word(PostDifference difference, int words) {
        var field = withinALine(difference.field());
        if (!difference.isText() || words == 0) {
            return field;
        }
        return words > 0
                ? Words.of("post.revision.longer", field, words)
                : Words.of("post.revision.shorter", field, -words);
    }

    /** German alone writes nouns with a capital wherever they stand. */
    private static String withinALine(String field) {
        return Words.language().equals(Locale.GERMAN) ? field : field.toLowerCase(Words.language());
    }

    private static String sentence(List<String> fields) {
        var rest = fields.size() > NAMED
                ? Stream.of(Words.of("post.revision.more", fields.size() - NAMED))
                : Stream.<String>of();
        var sentence = Stream.concat(fields.stream().limit(NAMED), rest).collect(Collectors.joining(", "));
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
