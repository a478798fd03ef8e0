package org.inkjar.post;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Slug;

/**
 * Where a post stands in its series.
 *
 * @param title of the series
 * @param parts those that readers see, in order
 * @param number of this one among them, counted from 1
 */
public record SeriesPlace(String title, Slug slug, List<Part> parts, int number) {

    /** A part as a link to it needs it. */
    public record Part(String title, String path) {}

    /** Of the rows of a series, the place of a post among them; empty where there are none. */
    static Optional<SeriesPlace> of(UUID postId, List<SeriesPartRow> rows) {
        return IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).postId().equals(postId))
                .mapToObj(i -> new SeriesPlace(
                        rows.get(i).title(),
                        new Slug(rows.get(i).slug()),
                        rows.stream().map(SeriesPartRow::part).toList(),
                        i + 1))
                .findFirst();
    }

    /** Of the series. */
    public String path() {
        return SitePaths.series(slug);
    }

    public Optional<Part> previous() {
        return part(number - 1);
    }

    public Optional<Part> next() {
        return part(number + 1);
    }

    private Optional<Part> part(int wanted) {
        return wanted < 1 || wanted > parts.size() ? Optional.empty() : Optional.of(parts.get(wanted - 1));
    }
}
