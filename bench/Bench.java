import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures what it costs to serve the public pages: {@code ./inkjar bench}. README.md says what is measured and how.
 * Prints Markdown; what goes on meanwhile is told on standard error.
 */
class Bench {

    private static final int READERS = 32;

    private final Pace pace;
    private final Path folder;
    private final PrintStream out = System.out;

    private Bench(Pace pace, Path folder) {
        this.pace = pace;
        this.folder = folder;
    }

    public static void main(String[] args) throws Exception {
        var pace = List.of(args).contains("--quick") ? Pace.QUICK : Pace.THOROUGH;
        var folder = Files.createTempDirectory("inkjar-bench");
        try {
            new Bench(pace, folder).run();
        } finally {
            Folders.delete(folder);
        }
    }

    private void run() throws Exception {
        out.print(Machine.describe());
        List<Page> pages;
        try (var blog = Blog.start(folder.resolve("cached"))) {
            pages = Page.of(blog);
            lighthouse(blog, pages);
            cached(blog, pages);
            counted(blog, pages.getFirst());
        }
        try (var blog = Blog.start(folder.resolve("uncached"), "--inkjar.cache.size=0")) {
            missed(blog, pages);
        }
    }

    private void cached(Blog blog, List<Page> pages) throws Exception {
        try (var nginx = Nginx.start(folder.resolve("nginx"), pages)) {
            warmUp(blog, pages);
            Load.on(nginx.at(pages.getFirst()), READERS, pace.warmUp() / 4);
            out.printf("%n## From the cache, beside nginx with the same files%n%n");
            out.printf(
                    "%d connections that are kept alive, gzip; in turns, %d × %d s each, of which the median.%n%n",
                    READERS, pace.rounds(), pace.seconds());
            out.println("| page | bytes sent | requests | bytes of all | requests/s | p50 ms | p99 ms "
                    + "| nginx requests/s | p50 ms | p99 ms | ratio |");
            out.println("| --- |" + " ---: |".repeat(10));
            for (var page : pages) {
                var ours = new ArrayList<Load>();
                var theirs = new ArrayList<Load>();
                for (int round = 0; round < pace.rounds(); round++) {
                    ours.add(Load.on(blog.at(page.path()), READERS, pace.seconds()));
                    theirs.add(Load.on(nginx.at(page), READERS, pace.seconds()));
                }
                row(page, Load.median(ours), Load.median(theirs));
            }
        }
        out.printf("%nHTTP sessions after all of these requests: %d%n", blog.sessions());
    }

    private void counted(Blog blog, Page page) throws IOException, InterruptedException {
        out.printf("%n## What counting readers costs a page from the cache%n%n");
        out.println(Counting.of(blog, page, READERS, pace).describe());
        if (Machine.hasProcessorsToGive()) {
            out.println();
            out.println(Waiting.describe(blog, page, pace.answers()));
        }
    }

    private void row(Page page, Load ours, Load theirs) {
        out.printf(
                "| %s | %,d | %d | %,d | %s | %s | %.2f |%n",
                page.name(),
                page.sent().length,
                page.requests(),
                page.bytesOfAll(),
                ours.cells(),
                theirs.cells(),
                ours.perSecond() / theirs.perSecond());
    }

    /** Each request renders the page anew, as the first one does after a change. */
    private void missed(Blog blog, List<Page> pages) throws IOException {
        warmUp(blog, pages);
        out.printf("%n## Without the cache: what the first reader after a change waits for%n%n");
        out.println("| page | connections | requests/s | p50 ms | p99 ms |");
        out.println("| --- |" + " ---: |".repeat(4));
        for (var page : pages) {
            for (int connections : new int[] {1, READERS}) {
                var load = Load.on(blog.at(page.path()), connections, pace.seconds());
                out.printf("| %s | %d | %s |%n", page.name(), connections, load.cells());
            }
        }
        out.printf("%nHTTP sessions after all of these requests: %d%n", blog.sessions());
    }

    private void lighthouse(Blog blog, List<Page> pages) throws IOException {
        if (!Lighthouse.isThere()) {
            return;
        }
        out.printf("%n## Lighthouse, as on a slow telephone%n%n");
        out.println("| page | performance | accessibility | best practices | SEO |");
        out.println("| --- |" + " ---: |".repeat(4));
        for (var page : pages) {
            out.printf("| %s | %s |%n", page.name(), Lighthouse.scores(blog.at(page.path())));
        }
    }

    /** Until the JVM has compiled what is used. */
    private void warmUp(Blog blog, List<Page> pages) throws IOException {
        for (var page : pages) {
            Load.on(blog.at(page.path()), READERS, pace.warmUp() / pages.size());
        }
    }
}
