package org.inkjar.search;

import static java.util.Objects.requireNonNullElse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.inkjar.common.Text;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed, taken apart: words, and phrases in quotation marks. There is no other syntax, so nothing can be
 * wrong with it.
 *
 * @param last whether the last word may be only begun
 */
record QueryText(List<Word> words, List<List<Word>> phrases, boolean last) {

    private static final int MAX_WORDS = 12;
    private static final Pattern QUOTATION_MARK = Pattern.compile("[\"“”„«»]");
    private static final Set<String> INFLECTED = Set.of(
            StandardTokenizer.TOKEN_TYPES[StandardTokenizer.ALPHANUM],
            StandardTokenizer.TOKEN_TYPES[StandardTokenizer.SOUTHEAST_ASIAN]);
    private static final Analyzer ANALYZER = WordAnalyzer.ofQueries();

    /**
     * @param term as the index has it
     * @param typed as it was typed
     * @param inflected whether it can have a stem
     */
    record Word(String term, String typed, boolean inflected) {}

    static QueryText parse(@Nullable String query) {
        var parts = QUOTATION_MARK.split(clean(query), -1);
        var words = new StringBuilder();
        var phrases = new ArrayList<List<Word>>();
        for (int i = 0; i < parts.length; i++) {
            boolean quoted = i % 2 == 1 && i < parts.length - 1;
            if (quoted) {
                phrases.add(words(parts[i]));
            } else {
                words.append(parts[i]).append(' ');
            }
        }
        phrases.removeIf(List::isEmpty);
        return limited(words(words.toString()), phrases, !parts[parts.length - 1].isBlank());
    }

    boolean isEmpty() {
        return words.isEmpty() && phrases.isEmpty();
    }

    /** Without what cannot be seen, and no longer than anybody types. */
    static String clean(@Nullable String query) {
        var text = requireNonNullElse(query, "");
        return Text.line(text.length() > Search.MAX_LENGTH ? text.substring(0, Search.MAX_LENGTH) : text);
    }

    private static QueryText limited(List<Word> words, List<List<Word>> phrases, boolean last) {
        int left = MAX_WORDS;
        var kept = new ArrayList<List<Word>>();
        for (var phrase : phrases) {
            if (phrase.size() <= left) {
                kept.add(phrase);
                left -= phrase.size();
            }
        }
        return new QueryText(words.subList(0, Math.min(left, words.size())), kept, last && words.size() <= left);
    }

    private static List<Word> words(String text) {
        var words = new ArrayList<Word>();
        try (var tokens = ANALYZER.tokenStream("", text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            var place = tokens.addAttribute(OffsetAttribute.class);
            var type = tokens.addAttribute(TypeAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                var typed = text.substring(place.startOffset(), place.endOffset());
                words.add(new Word(term.toString(), typed, INFLECTED.contains(type.type())));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string can always be read
        }
        return words;
    }
}
