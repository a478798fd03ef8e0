package org.inkjar.post;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says in a few words what a revision changed: {@code Title, text (+120 words)}. */
final class RevisionChanges {

    private static final int NAMED = 3;

    private RevisionChanges() {}

    /** @param before the revision before; null for the first one */
    static String of(RevisionRow row, @Nullable RevisionRow before) {
        if (before == null) {
            return "The first that was kept (%s)".formatted(words(row.words()));
        }
        var fields = PostDifference.between(before.data(), row.data(), Map.of()).stream()
                .map(difference -> word(difference, row.words() - before.words()))
                .toList();
        return fields.isEmpty() ? "No change" : sentence(fields);
    }

    private static String word(PostDifference difference, int words) {
        var field = difference.field().toLowerCase(Locale.ROOT);
        if (!difference.field().equals(PostDifference.TEXT) || words == 0) {
            return field;
        }
        return "%s (%s%s)".formatted(field, words > 0 ? "+" : "−", words(Math.abs(words)));
    }

    private static String words(int count) {
        return count == 1 ? "1 word" : "%,d words".formatted(count);
    }

    private static String sentence(List<String> fields) {
        var rest = fields.size() > NAMED ? Stream.of("%d more".formatted(fields.size() - NAMED)) : Stream.<String>of();
        var sentence = Stream.concat(fields.stream().limit(NAMED), rest).collect(Collectors.joining(", "));
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
