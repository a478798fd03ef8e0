package org.inkjar.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * The words of a text in any language, in lower case and without accents (Unicode Standard Annex 29). Chinese, Japanese
 * and Korean, which do not part their words, become pairs of neighbouring characters.
 */
final class WordAnalyzer extends Analyzer {

    private static final int ALL_SCRIPTS =
            CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA | CJKBigramFilter.HANGUL;
    private static final int BETWEEN_TAGS = 100;

    private final boolean singleCharacters;

    private WordAnalyzer(boolean singleCharacters) {
        this.singleCharacters = singleCharacters;
    }

    /** With every single character beside the pairs, since somebody may search for one. */
    static WordAnalyzer ofTexts() {
        return new WordAnalyzer(true);
    }

    static WordAnalyzer ofQueries() {
        return new WordAnalyzer(false);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new StandardTokenizer();
        var lower = new LowerCaseFilter(new CJKWidthFilter(words));
        var pairs = new CJKBigramFilter(lower, ALL_SCRIPTS, singleCharacters);
        return new TokenStreamComponents(words, new ASCIIFoldingFilter(pairs));
    }

    /** No phrase goes on from one tag to the next. */
    @Override
    public int getPositionIncrementGap(String field) {
        return BETWEEN_TAGS;
    }
}
