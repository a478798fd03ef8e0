package org.inkjar.search;

import org.apache.lucene.search.similarities.BM25Similarity;

/**
 * Okapi BM25 held between 0 and 1, so that the weights of {@link Part} are an order: however rare a word is, one hit in
 * a title counts for more than many in a text.
 */
final class Ranking extends BM25Similarity {

    /** From 1 for a word that hardly any text has, to one half for a word that all have. */
    @Override
    protected float idf(long textsWithWord, long texts) {
        return 1 - 0.5f * textsWithWord / (texts + 1);
    }
}
