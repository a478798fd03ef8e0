package org.inkjar.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.inkjar.search.QueryText.Word;
import org.jspecify.annotations.Nullable;

/** The queries of what somebody typed: each word and each phrase is a query of its own, which these put together. */
final class SearchQuery {

    private static final float OTHER_PARTS = 0.1f;

    private final List<Query> wanted = new ArrayList<>();
    private final @Nullable Query closeness;

    SearchQuery(QueryText text, WordQueries words) throws IOException {
        for (int i = 0; i < text.words().size(); i++) {
            boolean last = text.last() && i == text.words().size() - 1;
            wanted.add(words.of(text.words().get(i), last));
        }
        text.phrases().forEach(phrase -> wanted.add(phrase(phrase, Part.values())));
        closeness = text.words().size() > 1 ? phrase(text.words(), Part.TITLE, Part.TEXT) : null;
    }

    /** What has everything. */
    Query all() {
        return wanted(wanted.size());
    }

    /** What has most, at least two thirds: three of four, two of three, both of two. */
    Query most() {
        return wanted(wanted.size() - wanted.size() / 3);
    }

    /** Where the words stand together, in this order. */
    Optional<Query> closeness() {
        return Optional.ofNullable(closeness);
    }

    /** Finds the places in a text: each word and each phrase by itself. */
    Query places() {
        return wanted(1);
    }

    private Query wanted(int atLeast) {
        var some = new BooleanQuery.Builder().setMinimumNumberShouldMatch(atLeast);
        wanted.forEach(query -> some.add(query, atLeast == wanted.size() ? Occur.MUST : Occur.SHOULD));
        return atLeast == wanted.size() ? some.setMinimumNumberShouldMatch(0).build() : some.build();
    }

    private static Query phrase(List<Word> words, Part... parts) {
        var terms = words.stream().map(Word::term).toArray(String[]::new);
        return new DisjunctionMaxQuery(
                Stream.of(parts)
                        .map(part -> new BoostQuery(new PhraseQuery(part.words(), terms), part.weight()))
                        .toList(),
                OTHER_PARTS);
    }
}
