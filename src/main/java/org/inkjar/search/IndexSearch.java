package org.inkjar.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortRescorer;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.springframework.stereotype.Component;

/** Answers one query from the index. */
@Component
class IndexSearch {

    /** More would make a query longer than Lucene lets it be. */
    private static final int LANGUAGES = 8;

    /** To read where words stand takes as long as to find them: it is done for the best alone. */
    private static final int RANKED_BY_CLOSENESS = 200;

    /** What is equally good stands in the order of the blog. */
    private static final Sort BEST_FIRST =
            new Sort(SortField.FIELD_SCORE, new SortField(PostDocument.PUBLISHED, SortField.Type.LONG, true));

    private final Stems stems;
    private final Passages passages;

    IndexSearch(Stems stems, FieldAnalyzer analyzer) {
        this.stems = stems;
        this.passages = new Passages(analyzer);
    }

    /**
     * What was found.
     *
     * @param total on all pages
     */
    record Found(List<SearchHit> hits, long total) {

        static final Found NOTHING = new Found(List.of(), 0);
    }

    Found find(IndexSearcher searcher, QueryText text, int page, int size) throws IOException {
        var reader = searcher.getIndexReader();
        var query = new SearchQuery(text, new WordQueries(searcher, stems, languages(reader)));
        long end = Math.max(RANKED_BY_CLOSENESS, (long) page * size);
        int until = Math.clamp(end, 1, Math.max(1, reader.maxDoc()));
        var top = best(searcher, query.all(), query.closeness(), until);
        if (top.totalHits.value() == 0) {
            top = best(searcher, query.most(), query.closeness(), until);
        }
        var hits = new ArrayList<SearchHit>();
        for (long i = (page - 1L) * size; i < Math.min(top.scoreDocs.length, (long) page * size); i++) {
            hits.add(hit(searcher, top.scoreDocs[(int) i], query.places()));
        }
        return new Found(hits, top.totalHits.value());
    }

    private static TopDocs best(IndexSearcher searcher, Query query, Optional<Query> closeness, int until)
            throws IOException {
        var top = searcher.search(query, new TopFieldCollectorManager(BEST_FIRST, until, Integer.MAX_VALUE));
        if (closeness.isPresent() && top.scoreDocs.length > 0) {
            rankByCloseness(searcher, top, query, closeness.get());
        }
        return top;
    }

    private static void rankByCloseness(IndexSearcher searcher, TopDocs top, Query query, Query closeness)
            throws IOException {
        int count = Math.min(top.scoreDocs.length, RANKED_BY_CLOSENESS);
        var first = Arrays.copyOf(top.scoreDocs, count);
        TopFieldCollector.populateScores(first, searcher, query);
        var scored = QueryRescorer.rescore(searcher, new TopDocs(top.totalHits, first), closeness, 1, count);
        var ranked = new SortRescorer(BEST_FIRST).rescore(searcher, scored, count);
        System.arraycopy(ranked.scoreDocs, 0, top.scoreDocs, 0, count);
    }

    private SearchHit hit(IndexSearcher searcher, ScoreDoc found, Query places) throws IOException {
        var post = new PostDocument(searcher.storedFields().document(found.doc));
        var title = passages.whole(Part.TITLE, post.get(Part.TITLE), post.language(), places);
        return post.hit(title, passage(post, places));
    }

    private List<Fragment> passage(PostDocument post, Query places) throws IOException {
        for (var part : List.of(Part.TEXT, Part.SUMMARY)) {
            var passage = passages.best(part, post.get(part), post.language(), places);
            if (!passage.isEmpty()) {
                return passage;
            }
        }
        var summary = post.get(Part.SUMMARY);
        return Passages.beginning(summary.isEmpty() ? post.get(Part.TEXT) : summary);
    }

    /** The languages of the index whose words have stems, the most frequent ones. */
    private static List<String> languages(IndexReader reader) throws IOException {
        var texts = new ArrayList<Map.Entry<String, Integer>>();
        var terms = MultiTerms.getTerms(reader, PostDocument.LANGUAGE);
        if (terms != null) {
            var language = terms.iterator();
            while (language.next() != null) {
                texts.add(Map.entry(language.term().utf8ToString(), language.docFreq()));
            }
        }
        return texts.stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(LANGUAGES)
                .map(Map.Entry::getKey)
                .toList();
    }
}
