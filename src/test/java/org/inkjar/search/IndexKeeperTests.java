package org.inkjar.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.inkjar.Configured;
import org.inkjar.InkjarTest;
import org.inkjar.Posts;
import org.inkjar.post.SearchablePosts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever happens to the folder of the index, the posts are found. */
@InkjarTest
class IndexKeeperTests {

    private final SearchablePosts searchable;
    private final FieldAnalyzer analyzer;
    private final IndexSearch search;
    private final Posts posts;
    private final List<IndexKeeper> keepers = new ArrayList<>();

    @TempDir
    private Path data;

    IndexKeeperTests(SearchablePosts searchable, FieldAnalyzer analyzer, IndexSearch search, Posts posts) {
        this.searchable = searchable;
        this.analyzer = analyzer;
        this.search = search;
        this.posts = posts;
    }

    @AfterEach
    void close() {
        keepers.forEach(IndexKeeper::destroy);
    }

    @Test
    void nothingIsFoundAndNothingFailsBeforeTheIndexIsOpen() throws IOException {
        posts.published("Word");

        var keeper = keeper(data);

        assertThat(keeper.search(searcher -> "")).isEmpty();
        assertThat(keeper.isComplete()).isFalse();
    }

    @Test
    void findsAfterARestartWhatWasChangedMeanwhile() throws IOException {
        posts.published("Word one");
        var gone = posts.published("Word two");
        started(data).destroy();

        posts.delete(gone);
        posts.published("Word three");

        assertThat(titles(started(data))).containsExactly("Word three", "Word one");
    }

    @Test
    void writesNothingWhereNothingHasChanged() throws IOException {
        posts.published("Word");
        started(data).destroy();
        var before = commits();

        started(data).destroy();

        assertThat(commits()).isEqualTo(before);
    }

    @Test
    void survivesTheEndOfTheProcess() throws IOException {
        posts.published("Word one");
        started(data);
        posts.published("Word two");
        var killed = Files.createDirectories(data.resolve("killed").resolve("search"));
        try (var files = Files.list(data.resolve("search"))) {
            for (var file : files.toList()) {
                Files.copy(file, killed.resolve(file.getFileName()));
            }
        }

        var keeper = keeper(data.resolve("killed"));
        keeper.synchronise();

        assertThat(killed.resolve("write.lock")).exists();
        assertThat(titles(keeper)).containsExactly("Word two", "Word one");
    }

    @Test
    void isBuiltAnewWhereItIsMissing() throws IOException {
        posts.published("Word");
        started(data).destroy();
        try (var files = Files.newDirectoryStream(data.resolve("search"))) {
            for (var file : files) {
                Files.delete(file);
            }
        }
        Files.delete(data.resolve("search"));

        assertThat(titles(started(data))).containsExactly("Word");
    }

    private enum Damage {
        EMPTY {
            @Override
            byte[] to(byte[] content) {
                return new byte[0];
            }
        },
        CUT {
            @Override
            byte[] to(byte[] content) {
                return Arrays.copyOf(content, content.length / 2);
            }
        },
        OVERWRITTEN_IN_THE_MIDDLE {
            @Override
            byte[] to(byte[] content) {
                var damaged = content.clone();
                for (int i = content.length / 3; i < content.length * 2 / 3; i++) {
                    damaged[i] ^= 0x55;
                }
                return damaged;
            }
        },
        OVERWRITTEN {
            @Override
            byte[] to(byte[] content) {
                return "This is no index. ".repeat(100).getBytes(StandardCharsets.UTF_8);
            }
        };

        abstract byte[] to(byte[] content);
    }

    @ParameterizedTest
    @EnumSource
    void isBuiltAnewWhateverFileIsDamaged(Damage damage) throws IOException {
        posts.saying("text").published("Word");
        started(data).destroy();

        for (var name : files()) {
            var file = data.resolve("search").resolve(name);
            if (!Files.exists(file)) {
                continue; // the index that was built anew calls its files otherwise
            }
            Files.write(file, damage.to(Files.readAllBytes(file)));

            var keeper = started(data);

            assertThat(titles(keeper)).as(name).containsExactly("Word");
            keeper.destroy();
        }
    }

    @Test
    void isBuiltAnewWhenItIsOfAnotherSchema() throws IOException {
        posts.published("Word");
        Files.createDirectories(data.resolve("search"));
        try (var directory = FSDirectory.open(data.resolve("search"));
                var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            writer.addDocument(PostDocument.of(
                    searchable.find(searchable.fingerprints().keySet()).getFirst()));
            writer.setLiveCommitData(Map.of("schema", "0").entrySet());
        }

        var keeper = started(data);

        assertThat(titles(keeper)).containsExactly("Word");
        assertThat(keeper.isComplete()).isTrue();
    }

    @Test
    void livesInMemoryWhereThereCanBeNoFolder() throws IOException {
        posts.published("Word");
        Files.writeString(data.resolve("search"), "a file");

        assertThat(titles(started(data))).containsExactly("Word");
        assertThat(data.resolve("search")).hasContent("a file");
    }

    @Test
    void livesInMemoryWhereAnotherProcessHasTheFolder() throws IOException {
        posts.published("Word one");
        var first = started(data);
        var second = started(data);
        posts.published("Word two");

        first.synchronise();
        second.synchronise();

        assertThat(titles(first)).containsExactly("Word two", "Word one");
        assertThat(titles(second)).containsExactly("Word two", "Word one");
    }

    @Test
    void canBeRepairedWhileItIsInUse() throws IOException {
        posts.published("Word");
        var keeper = started(data);

        keeper.repair(new IOException("damaged"));

        assertThat(titles(keeper)).containsExactly("Word");
        assertThat(files()).isNotEmpty();
    }

    @Test
    void whatIsWrittenBeforeTheEndIsKept() throws IOException {
        posts.published("Word");
        var keeper = keeper(data);
        keeper.stop();
        keeper.synchronise();

        assertThat(keeper.isComplete()).isFalse();
        keeper.destroy();
        assertThat(titles(started(data))).containsExactly("Word");
    }

    private IndexKeeper started(Path folder) throws IOException {
        var keeper = keeper(folder);
        keeper.synchronise();
        return keeper;
    }

    private IndexKeeper keeper(Path folder) {
        var properties = Configured.by("inkjar.data=" + folder);
        var keeper = new IndexKeeper(searchable, new IndexFolder(properties, analyzer));
        keepers.add(keeper);
        return keeper;
    }

    private List<String> titles(IndexKeeper keeper) throws IOException {
        return keeper
                .search(searcher -> search.find(searcher, QueryText.parse("word"), 1, 10))
                .orElseThrow()
                .hits()
                .stream()
                .map(hit -> TestIndex.plain(hit.title()))
                .toList();
    }

    private List<String> commits() throws IOException {
        return files().stream().filter(name -> name.startsWith("segments")).toList();
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(data.resolve("search"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("write.lock"))
                    .sorted()
                    .toList();
        }
    }
}
