package org.inkjar.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.IOUtils;
import org.inkjar.post.SearchablePosts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Makes the index say what the database says. There is one way for everything, a first start, a change and a repair: it
 * compares what is public with what is in the index, by fingerprints, and writes the difference. One thread does this.
 */
@Component
class IndexKeeper implements DisposableBean {

    /** Texts that are in memory at the same time. */
    private static final int BATCH = 200;

    private final SearchablePosts posts;
    private final IndexFolder folder;
    private volatile @Nullable SearchIndex index;
    private volatile boolean stopping;

    IndexKeeper(SearchablePosts posts, IndexFolder folder) {
        this.posts = posts;
        this.folder = folder;
    }

    /** Opens the index if need be, and writes what has changed. */
    void synchronise() throws IOException {
        try {
            var open = index;
            update(open == null ? use(folder.open()) : open);
        } catch (IOException | AlreadyClosedException e) {
            repair(e);
        }
    }

    /** Builds the index anew, in memory if that fails too. */
    void repair(Exception damage) throws IOException {
        try {
            close();
            update(use(folder.anew(damage)));
        } catch (IOException | AlreadyClosedException e) {
            close();
            update(use(folder.inMemory(e)));
        }
    }

    /** Searches the index as it is; without result while there is none. */
    <T> Optional<T> search(SearchIndex.Work<T> work) throws IOException {
        var open = index;
        try {
            return open == null ? Optional.empty() : Optional.of(open.search(work));
        } catch (AlreadyClosedException e) {
            return Optional.empty(); // replaced at this moment
        }
    }

    /** How many texts the index does not have as the database has them. */
    long differences() throws IOException {
        var expected = posts.fingerprints();
        var open = index;
        var indexed = open == null ? Map.<UUID, String>of() : open.fingerprints();
        return Stream.concat(expected.keySet().stream(), indexed.keySet().stream())
                .distinct()
                .filter(id -> !Objects.equals(expected.get(id), indexed.get(id)))
                .count();
    }

    boolean isComplete() {
        var open = index;
        return open != null && open.isComplete();
    }

    /** Lets {@link #synchronise} come to an end early; what is written until then is kept. */
    void stop() {
        stopping = true;
    }

    @Override
    public void destroy() {
        close();
    }

    private void update(SearchIndex open) throws IOException {
        var stale = new HashMap<>(posts.fingerprints());
        for (var indexed : open.fingerprints().entrySet()) {
            if (!stale.containsKey(indexed.getKey())) {
                open.remove(indexed.getKey());
            }
            stale.remove(indexed.getKey(), indexed.getValue());
        }
        var batches =
                stale.keySet().stream().gather(Gatherers.windowFixed(BATCH)).iterator();
        while (batches.hasNext() && !stopping) {
            write(open, batches.next());
        }
        open.commit(!stopping);
    }

    /** A post that is no longer public when its text is read is taken out. */
    private void write(SearchIndex open, List<UUID> ids) throws IOException {
        var missing = new HashSet<>(ids);
        for (var post : posts.find(ids)) {
            open.write(post);
            missing.remove(post.id());
        }
        for (var id : missing) {
            open.remove(id);
        }
    }

    private SearchIndex use(SearchIndex opened) {
        index = opened;
        return opened;
    }

    private void close() {
        var open = index;
        index = null;
        IOUtils.closeWhileHandlingException(open);
    }
}
