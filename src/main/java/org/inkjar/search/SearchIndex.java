package org.inkjar.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;
import org.apache.lucene.util.Version;
import org.inkjar.post.SearchablePost;
import org.jspecify.annotations.Nullable;

/** An open Lucene index: one thread writes, many search. What is committed survives the end of the process. */
final class SearchIndex implements Closeable {

    private static final String SCHEMA_KEY = "schema";
    private static final String COMPLETE_KEY = "complete";
    private static final String SCHEMA = PostDocument.SCHEMA + " " + Version.LATEST;
    private static final Similarity RANKING = new Ranking();

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private volatile boolean complete;

    private SearchIndex(Directory directory, IndexWriter writer) throws IOException {
        this.directory = directory;
        this.writer = writer;
        var data = committed(writer);
        if (SCHEMA.equals(data.get(SCHEMA_KEY))) {
            complete = data.containsKey(COMPLETE_KEY);
        } else {
            writer.deleteAll();
        }
        searchers = new SearcherManager(writer, new Searchers());
    }

    /**
     * Opens the index in {@code directory}, or a new one. Closes the directory with the index, also when this fails.
     *
     * @throws IOException when the index is damaged, in use or cannot be written
     * @throws IllegalArgumentException when it was made by a Lucene that is too old or too new
     */
    static SearchIndex open(Directory directory, Analyzer analyzer) throws IOException {
        IndexWriter writer = null;
        try {
            var config = new IndexWriterConfig(analyzer).setSimilarity(RANKING).setCommitOnClose(false);
            writer = new IndexWriter(directory, config);
            verify(writer);
            return new SearchIndex(directory, writer);
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileHandlingException(writer, directory);
            throw e;
        }
    }

    /** Whether everything that was public was in the index at some time: then it may be old, but not in the making. */
    boolean isComplete() {
        return complete;
    }

    /** The fingerprint of each post in the index by its id, those that are not committed yet among them. */
    Map<UUID, String> fingerprints() throws IOException {
        searchers.maybeRefreshBlocking();
        return search(searcher -> {
            var fingerprints =
                    HashMap.<UUID, String>newHashMap(searcher.getIndexReader().numDocs());
            for (var leaf : searcher.getIndexReader().leaves()) {
                addFingerprints(leaf.reader(), fingerprints);
            }
            return fingerprints;
        });
    }

    void write(SearchablePost post) throws IOException {
        writer.updateDocument(PostDocument.id(post.id()), PostDocument.of(post));
    }

    void remove(UUID id) throws IOException {
        writer.deleteDocuments(PostDocument.id(id));
    }

    /** Makes what was written lasting, and then findable. */
    void commit(boolean everything) throws IOException {
        var data = new HashMap<>(Map.of(SCHEMA_KEY, SCHEMA));
        if (everything || complete) {
            data.put(COMPLETE_KEY, "");
        }
        if (writer.hasUncommittedChanges() || !data.equals(committed(writer))) {
            writer.setLiveCommitData(data.entrySet());
            writer.commit();
            searchers.maybeRefreshBlocking();
        }
        complete |= everything;
    }

    <T> T search(Work<T> work) throws IOException {
        var searcher = searchers.acquire();
        try {
            return work.with(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(searchers, writer, directory);
    }

    /** Reads every file and compares its checksum: damage shows here, and not in the middle of a search. */
    private static void verify(IndexWriter writer) throws IOException {
        try (var reader = DirectoryReader.open(writer)) {
            for (var leaf : reader.leaves()) {
                ((CodecReader) leaf.reader()).checkIntegrity();
            }
        }
    }

    private static Map<String, String> committed(IndexWriter writer) {
        var data = new HashMap<String, String>();
        var entries = writer.getLiveCommitData();
        if (entries != null) {
            entries.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        return data;
    }

    private static void addFingerprints(LeafReader reader, Map<UUID, String> fingerprints) throws IOException {
        var ids = DocValues.getBinary(reader, PostDocument.ID);
        var values = DocValues.getBinary(reader, PostDocument.FINGERPRINT);
        var live = reader.getLiveDocs();
        for (int doc = ids.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = ids.nextDoc()) {
            if ((live == null || live.get(doc)) && values.advanceExact(doc)) {
                fingerprints.put(
                        UUID.fromString(ids.binaryValue().utf8ToString()),
                        values.binaryValue().utf8ToString());
            }
        }
    }

    /** Something that is done with the index as it is at one moment. */
    interface Work<T> {

        T with(IndexSearcher searcher) throws IOException;
    }

    private static final class Searchers extends SearcherFactory {

        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
            var searcher = new IndexSearcher(reader);
            searcher.setSimilarity(RANKING);
            return searcher;
        }
    }
}
