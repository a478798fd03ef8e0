package org.inkjar.stats;

import java.util.Comparator;
import java.util.Map;
import org.inkjar.common.SitePaths;

/** What people call the pages that are no posts. */
final class PageName {

    static final Comparator<Ranked> MOST_READ_FIRST =
            Comparator.<Ranked>comparingLong(page -> -page.count().views()).thenComparing(Ranked::name);

    private static final Map<String, String> NAMES = Map.of(
            SitePaths.HOME, "Home page",
            SitePaths.ARCHIVE, "Archive",
            SitePaths.TAGS, "Tags",
            SitePaths.SEARCH, "Search");

    private PageName() {}

    static String of(String path) {
        return NAMES.getOrDefault(path, path);
    }
}
