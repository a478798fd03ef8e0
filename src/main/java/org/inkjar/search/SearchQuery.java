package org.inkjar.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.inkjar.search.QueryText.Word;

/** The queries of what somebody typed: each word and each phrase is a query of its own, which these put together. */
final class SearchQuery {

    private static final float OTHER_PARTS = 0.1f;
    private static final int ALMOST_NEXT = 0;

    private final List<Query> wanted = new ArrayList<>();
    private final List<Query> closeness = new ArrayList<>();

    SearchQuery(QueryText text, WordQueries words) throws IOException {
        for (int i = 0; i < text.words().size(); i++) {
            boolean last = text.last() && i == text.words().size() - 1;
            wanted.add(words.of(text.words().get(i), last));
        }
        text.phrases().forEach(phrase -> wanted.add(phrase(phrase, 0, Part.values())));
        if (text.words().size() > 1) {
            closeness.add(phrase(text.words(), ALMOST_NEXT, Part.TITLE, Part.TEXT));
        }
    }

    /** What has everything; better where the words stand together. */
    Query all() {
        return ranked(wanted.size());
    }

    /** What has most, at least two thirds: three of four, two of three, both of two. */
    Query most() {
        return ranked(wanted.size() - wanted.size() / 3);
    }

    /** Finds the places in a text: each word and each phrase by itself. */
    Query places() {
        return wanted(1);
    }

    private Query ranked(int atLeast) {
        var ranked = new BooleanQuery.Builder().add(wanted(atLeast), Occur.MUST);
        closeness.forEach(close -> ranked.add(close, Occur.SHOULD));
        return ranked.build();
    }

    private Query wanted(int atLeast) {
        var some = new BooleanQuery.Builder().setMinimumNumberShouldMatch(atLeast);
        wanted.forEach(query -> some.add(query, atLeast == wanted.size() ? Occur.MUST : Occur.SHOULD));
        return atLeast == wanted.size() ? some.setMinimumNumberShouldMatch(0).build() : some.build();
    }

    private static Query phrase(List<Word> words, int slop, Part... parts) {
        var terms = words.stream().map(Word::term).toArray(String[]::new);
        return new DisjunctionMaxQuery(
                Stream.of(parts)
                        .map(part -> new BoostQuery(new PhraseQuery(slop, part.words(), terms), part.weight()))
                        .toList(),
                OTHER_PARTS);
    }
}
