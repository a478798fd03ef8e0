package org.inkjar.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.inkjar.common.Slug;
import org.inkjar.post.PostKind;
import org.inkjar.post.SearchablePost;
import org.inkjar.post.TagLink;

/** An index in memory and what is found in it, without a database. */
final class TestIndex implements AutoCloseable {

    private final Stems stems = new Stems();
    private final FieldAnalyzer analyzer = new FieldAnalyzer(stems);
    private final IndexSearch search = new IndexSearch(stems, analyzer);
    private final SearchIndex index;
    private int minutes;

    TestIndex() {
        try {
            index = SearchIndex.open(new ByteBuffersDirectory(), analyzer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TestIndex add(String language, String title, String text) {
        return add(language, title, "", text);
    }

    /** Each a minute younger than the one before it. */
    TestIndex add(String language, String title, String summary, String text, String... tags) {
        var links =
                Stream.of(tags).map(tag -> new TagLink(tag, new Slug("tag"))).toList();
        var published = Instant.EPOCH.plusSeconds(60L * ++minutes);
        try {
            index.write(new SearchablePost(
                    UUID.randomUUID(),
                    "0.0",
                    PostKind.POST,
                    "/posts/" + minutes,
                    title,
                    summary,
                    text,
                    language,
                    published,
                    links));
            index.commit(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    List<SearchHit> hits(String query) {
        return find(query, 1, 50).hits();
    }

    /** The titles, the best first. */
    List<String> titles(String query) {
        return titles(query, 1, 50);
    }

    List<String> titles(String query, int page, int size) {
        return find(query, page, size).hits().stream()
                .map(hit -> plain(hit.title()))
                .toList();
    }

    IndexSearch.Found find(String query, int page, int size) {
        try {
            return index.search(searcher -> search.find(searcher, QueryText.parse(query), page, size));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String plain(List<Fragment> fragments) {
        return fragments.stream().map(Fragment::text).reduce("", String::concat);
    }

    /** What is highlighted in square brackets. */
    static String marked(List<Fragment> fragments) {
        return fragments.stream()
                .map(fragment -> fragment.highlighted() ? "[" + fragment.text() + "]" : fragment.text())
                .reduce("", String::concat);
    }

    @Override
    public void close() {
        try {
            index.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
