package org.inkjar.stats;

import java.util.Comparator;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Words;

/** What people call the pages that are no posts. */
final class PageName {

    static final Comparator<Ranked> MOST_READ_FIRST =
            Comparator.<Ranked>comparingLong(page -> -page.count().views()).thenComparing(Ranked::name);

    private PageName() {}

    static String of(String path) {
        return switch (path) {
            case SitePaths.HOME -> Words.of("stats.page.home");
            case SitePaths.ARCHIVE -> Words.of("stats.page.archive");
            case SitePaths.TAGS -> Words.of("stats.page.tags");
            case SitePaths.SEARCH -> Words.of("stats.page.search");
            default -> path;
        };
    }
}
