package org.inkjar.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.store.FSDirectory;
import org.inkjar.common.Slug;
import org.inkjar.post.PostKind;
import org.inkjar.post.SearchablePost;
import org.inkjar.post.TagLink;

/**
 * Measures how long queries take. Makes posts of about 300 words, which are as frequent as Zipf's law says, indexes them
 * in a temporary folder and prints the median and the 99th percentile of each kind of query: of the time that passed, and of
 * the processor's, which other programs do not disturb.
 *
 * <p>Run it by {@code ./inkjar bench search [POSTS]}.
 */
final class SearchBenchmark {

    private static final int VOCABULARY = 60_000;
    private static final int WORDS = 300;
    private static final int WARM_UP = 300;
    private static final int RUNS = 500;
    private static final int PAGE_SIZE = 10;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Random random = new Random(42);
    private final List<String> vocabulary = vocabulary();
    private final double[] frequencies = frequencies();
    private final Stems stems = new Stems();
    private final FieldAnalyzer analyzer = new FieldAnalyzer(stems);
    private final IndexSearch search = new IndexSearch(stems, analyzer);

    static void main(String[] arguments) throws IOException {
        int posts = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        var folder = Files.createTempDirectory("inkjar-search");
        var benchmark = new SearchBenchmark();
        try (var index = SearchIndex.open(FSDirectory.open(folder), benchmark.analyzer)) {
            benchmark.fill(index, posts);
            say("index: %,d MB", size(folder) >> 20);
            benchmark.measure(index);
        } finally {
            delete(folder);
        }
    }

    private void fill(SearchIndex index, int posts) throws IOException {
        long start = System.nanoTime();
        for (int i = 0; i < posts; i++) {
            index.write(post(i));
        }
        index.commit(true);
        say("%,d posts indexed in %.1f s", posts, milliseconds(start) / 1_000);
        start = System.nanoTime();
        index.fingerprints();
        say("fingerprints read in %.0f ms", milliseconds(start));
        start = System.nanoTime();
        index.write(post(posts));
        index.commit(true);
        say("one more post findable after %.0f ms", milliseconds(start));
    }

    private void measure(SearchIndex index) throws IOException {
        var queries = new LinkedHashMap<String, Supplier<String>>();
        queries.put("single word", () -> word(100, 5_000));
        queries.put("two words", () -> word(100, 3_000) + " " + word(100, 3_000));
        queries.put("phrase", () -> "\"" + word(10, 200) + " " + word(10, 200) + "\"");
        queries.put("typo", () -> misspelled(word(100, 5_000)));
        queries.put("two typos", () -> misspelled(word(100, 5_000)) + " " + misspelled(word(100, 5_000)));
        queries.put("prefix of two", () -> word(0, 5_000).substring(0, 2));
        queries.put("prefix of three", () -> word(0, 5_000).substring(0, 3));
        queries.put("rare word", () -> word(40_000, VOCABULARY));
        queries.put("common word", () -> word(0, 30));
        queries.put("three common words", () -> word(0, 30) + " " + word(0, 30) + " " + word(0, 30));
        queries.put("no hit", () -> "qqxzzkw" + random.nextInt(1_000));
        queries.put("no hit, misspelled", () -> "qqxzzkw" + word(0, 1_000));
        say("%-20s %8s %8s %8s %8s %10s", "query", "p50 ms", "p99 ms", "p50 CPU", "p99 CPU", "hits");
        for (var query : queries.entrySet()) {
            measure(index, query.getKey(), query.getValue());
        }
    }

    private void measure(SearchIndex index, String name, Supplier<String> query) throws IOException {
        var times = new double[RUNS];
        var work = new double[RUNS];
        long hits = 0;
        for (int i = -WARM_UP; i < RUNS; i++) {
            var text = query.get();
            long start = System.nanoTime();
            long startOfWork = THREADS.getCurrentThreadCpuTime();
            var found = index.search(searcher -> search.find(searcher, QueryText.parse(text), 1, PAGE_SIZE));
            if (i >= 0) {
                times[i] = milliseconds(start);
                work[i] = (THREADS.getCurrentThreadCpuTime() - startOfWork) / 1e6;
                hits += found.total();
            }
        }
        Arrays.sort(times);
        Arrays.sort(work);
        say(
                "%-20s %8.2f %8.2f %8.2f %8.2f %,10d",
                name, times[RUNS / 2], times[RUNS * 99 / 100], work[RUNS / 2], work[RUNS * 99 / 100], hits / RUNS);
    }

    private SearchablePost post(int number) {
        var tags = IntStream.range(0, 3)
                .mapToObj(i -> word(200, 400))
                .distinct()
                .map(tag -> new TagLink(tag, new Slug(tag)))
                .toList();
        return new SearchablePost(
                new UUID(random.nextLong(), random.nextLong()),
                "0.0",
                PostKind.POST,
                "/posts/" + number,
                words(6),
                words(20),
                words(WORDS / 2 + random.nextInt(WORDS)),
                "en",
                Instant.EPOCH.plus(Duration.ofHours(number)),
                tags);
    }

    /** A word of a rank in this range, each as likely as the other. */
    private String word(int from, int to) {
        return vocabulary.get(from + random.nextInt(to - from));
    }

    /** Each word as often as its rank says. */
    private String words(int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            int rank = Arrays.binarySearch(frequencies, random.nextDouble());
            text.append(vocabulary.get(Math.min(VOCABULARY - 1, rank < 0 ? -rank - 1 : rank)));
            text.append(i % 12 == 11 ? ". " : " ");
        }
        return text.toString();
    }

    /** Two neighbours in the wrong order. */
    private String misspelled(String word) {
        int i = 1 + random.nextInt(Math.max(1, word.length() - 2));
        return i + 1 < word.length()
                ? word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2)
                : word + "x";
    }

    private List<String> vocabulary() {
        var syllables = Stream.of("b c d f g h k l m n p r s t v w st tr pl ch".split(" "))
                .flatMap(start -> Stream.of("a e i o u ea ou".split(" ")).map(start::concat))
                .toList();
        var endings = List.of("", "n", "r", "s", "ing", "ed", "tion");
        return Stream.generate(() -> {
                    var word = new StringBuilder();
                    for (int i = random.nextInt(4); i >= 0; i--) {
                        word.append(syllables.get(random.nextInt(syllables.size())));
                    }
                    return word.append(endings.get(random.nextInt(endings.size())))
                            .toString();
                })
                .filter(word -> word.length() > 2)
                .distinct()
                .limit(VOCABULARY)
                .toList();
    }

    /** For each rank the share of the words of this rank and all before it. */
    private static double[] frequencies() {
        var shares = new double[VOCABULARY];
        double sum = 0;
        for (int rank = 0; rank < VOCABULARY; rank++) {
            sum += 1 / (rank + 2.7);
            shares[rank] = sum;
        }
        for (int rank = 0; rank < VOCABULARY; rank++) {
            shares[rank] /= sum;
        }
        return shares;
    }

    private static double milliseconds(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
