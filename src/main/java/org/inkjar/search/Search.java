package org.inkjar.search;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.inkjar.common.Paged;
import org.inkjar.post.SearchablePosts;
import org.inkjar.search.IndexSearch.Found;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Finds public posts and pages by their words. Page numbers count from 1. */
@Service
public class Search {

    /** The longest query, in characters; what goes beyond is not looked at. */
    public static final int MAX_LENGTH = 200;

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    private static final Logger log = LoggerFactory.getLogger(Search.class);

    private final IndexKeeper keeper;
    private final IndexUpdates updates;
    private final IndexSearch search;
    private final SearchablePosts posts;

    Search(IndexKeeper keeper, IndexUpdates updates, IndexSearch search, SearchablePosts posts) {
        this.keeper = keeper;
        this.updates = updates;
        this.search = search;
        this.posts = posts;
    }

    /** What is looked for, of what was typed: one clean line of at most {@value #MAX_LENGTH} characters. */
    public String cleaned(String query) {
        return QueryText.clean(query);
    }

    /**
     * What has all words of the query, or most of them where nothing has all; the best first. Titles count for more than
     * tags, tags for more than summaries, and these for more than the text. Any text is a query; one without words finds
     * nothing.
     */
    public Paged<SearchHit> find(String query, int page, int size) {
        var text = QueryText.parse(query);
        var found = text.isEmpty() ? Found.NOTHING : find(text, page, size);
        var hits = stillPublic(found.hits());
        long total = found.total() - found.hits().size() + hits.size();
        return new Paged<>(hits, page, Math.toIntExact(Math.max(1, Math.ceilDiv(total, size))), total);
    }

    /** Whether the index was complete at some time; until then something may be missing from what is found. */
    public boolean isReady() {
        return keeper.isComplete();
    }

    /** Whether what is found now is all that the {@code ContentVersion} of this moment has to offer. */
    public boolean isCurrent() {
        return updates.isCurrent();
    }

    /** Waits until it is, but not for an index that is being built. */
    public void awaitCurrent() {
        if (isReady() && !isCurrent()) {
            updates.await(LONGEST_WAIT);
        }
    }

    private Found find(QueryText text, int page, int size) {
        try {
            return keeper.search(searcher -> search.find(searcher, text, page, size))
                    .orElse(Found.NOTHING);
        } catch (IOException e) {
            log.warn("The search index cannot be read", e);
            updates.repair(e);
            return Found.NOTHING;
        }
    }

    /** The index follows the database within a moment; nothing that was taken back is shown meanwhile. */
    private List<SearchHit> stillPublic(List<SearchHit> hits) {
        var ids = hits.stream().map(SearchHit::id).collect(toSet());
        var open = ids.isEmpty() ? ids : posts.stillPublic(ids);
        return hits.stream().filter(hit -> open.contains(hit.id())).toList();
    }
}
