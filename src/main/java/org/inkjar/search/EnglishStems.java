package org.inkjar.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.tartarus.snowball.ext.EnglishStemmer;

/** Lucene's English with Snowball's stemmer: Porter's own, Lucene's choice, takes deploying and deployment apart. */
final class EnglishStems extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new StandardTokenizer();
        var lower = new LowerCaseFilter(new EnglishPossessiveFilter(words));
        var wanted = new StopFilter(lower, EnglishAnalyzer.getDefaultStopSet());
        return new TokenStreamComponents(words, new SnowballFilter(wanted, new EnglishStemmer()));
    }
}
