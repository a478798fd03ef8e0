package org.inkjar.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.inkjar.search.QueryText.Word;

/**
 * The query for one word: as it was typed, by its stem in each language of the index, and, where it may be only begun, by
 * its beginning. A word that no text has is taken for misspelled, and words like it are sought.
 */
final class WordQueries {

    private static final float STEM = 0.8f;
    private static final float MISSPELLED = 0.5f;
    private static final float BEGUN = 0.05f;
    /** How much it counts to be found in several parts, beside the best of them. */
    private static final float OTHER_PARTS = 0.1f;

    /** The number of texts from which on a word finds enough without those that begin with it. */
    private static final int COMMON = 10_000;

    private static final int LIKE_WORDS = 10;
    private static final int ONE_MISTAKE_FROM = 4;
    private static final int TWO_MISTAKES_FROM = 8;

    private final IndexSearcher searcher;
    private final IndexReader reader;
    private final Stems stems;
    private final List<String> languages;

    WordQueries(IndexSearcher searcher, Stems stems, List<String> languages) {
        this.searcher = searcher;
        this.reader = searcher.getIndexReader();
        this.stems = stems;
        this.languages = languages;
    }

    /** @param mayGoOn whether it is still being typed */
    Query of(Word word, boolean mayGoOn) throws IOException {
        boolean begun = mayGoOn && (!word.inflected() || length(word) > 1) && !isCommon(word);
        var ways = new ArrayList<Query>();
        boolean known = addWord(word, ways);
        known |= addStems(word, ways);
        known |= begun && addBeginning(word, ways);
        if (!known) {
            addMisspelled(word, ways);
        }
        return new DisjunctionMaxQuery(ways, OTHER_PARTS);
    }

    private boolean addWord(Word word, List<Query> ways) throws IOException {
        boolean known = false;
        for (var part : Part.values()) {
            var term = new Term(part.words(), word.term());
            ways.add(weighted(new TermQuery(term), part, 1));
            known |= reader.docFreq(term) > 0;
        }
        return known;
    }

    private boolean addStems(Word word, List<Query> ways) throws IOException {
        boolean known = false;
        for (var language : word.inflected() ? languages : List.<String>of()) {
            var terms = stems(word.typed(), language);
            for (var part : terms.isEmpty() ? new Part[0] : Part.values()) {
                var field = part.stems(language);
                ways.add(weighted(all(field, terms), part, STEM));
                known |= reader.docFreq(new Term(field, terms.getFirst())) > 0;
            }
        }
        return known;
    }

    private boolean addBeginning(Word word, List<Query> ways) throws IOException {
        boolean known = false;
        for (var part : Part.values()) {
            var term = new Term(part.words(), word.term());
            ways.add(weighted(new ConstantScoreQuery(new PrefixQuery(term)), part, BEGUN));
            known |= isBeginning(term);
        }
        return known;
    }

    /**
     * Not numbers: one year is no slip for another. The words that are meant are found here, once, and not again for each
     * text in which they are to be highlighted.
     */
    private void addMisspelled(Word word, List<Query> ways) throws IOException {
        int length = length(word);
        if (length < ONE_MISTAKE_FROM || word.term().chars().anyMatch(Character::isDigit)) {
            return;
        }
        for (var part : Part.values()) {
            var term = new Term(part.words(), word.term());
            var like = new FuzzyQuery(term, length < TWO_MISTAKES_FROM ? 1 : 2, 1, LIKE_WORDS, true);
            ways.add(weighted(searcher.rewrite(like), part, MISSPELLED));
        }
    }

    private boolean isCommon(Word word) throws IOException {
        return reader.docFreq(new Term(Part.TEXT.words(), word.term())) >= COMMON;
    }

    private boolean isBeginning(Term term) throws IOException {
        var terms = MultiTerms.getTerms(reader, term.field());
        if (terms == null) {
            return false;
        }
        var found = terms.iterator();
        return found.seekCeil(term.bytes()) != SeekStatus.END && StringHelper.startsWith(found.term(), term.bytes());
    }

    /** More than one where the language's analysis parts what looked like one word, as in Thai; none for a stop word. */
    private List<String> stems(String word, String language) throws IOException {
        var terms = Stream.<String>builder();
        try (var tokens = stems.of(language).tokenStream("", word)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString());
            }
            tokens.end();
        }
        return terms.build().toList();
    }

    private static Query all(String field, List<String> terms) {
        if (terms.size() == 1) {
            return new TermQuery(new Term(field, new BytesRef(terms.getFirst())));
        }
        var all = new BooleanQuery.Builder();
        terms.forEach(term -> all.add(new TermQuery(new Term(field, term)), Occur.MUST));
        return all.build();
    }

    private static Query weighted(Query query, Part part, float way) {
        return new BoostQuery(query, part.weight() * way);
    }

    private static int length(Word word) {
        return word.term().codePointCount(0, word.term().length());
    }
}
