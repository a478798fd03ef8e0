package org.inkjar.post.ui;

import java.util.List;
import org.inkjar.common.Words;
import org.inkjar.common.ui.Glyph;
import org.inkjar.common.ui.PaletteEntry;
import org.inkjar.common.ui.PaletteQuery;
import org.inkjar.common.ui.PaletteSource;
import org.inkjar.post.PostRights;
import org.inkjar.post.SeriesListItem;
import org.inkjar.post.SeriesService;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Series in the command palette, for whoever manages them. */
@Component
@Order(40)
class SeriesPalette implements PaletteSource {

    private final SeriesService series;
    private final PostRights rights;

    SeriesPalette(SeriesService series, PostRights rights) {
        this.series = series;
        this.rights = rights;
    }

    @Override
    public List<PaletteEntry> find(PaletteQuery query) {
        return query.isEmpty() || !rights.haveAll()
                ? List.of()
                : query.best(series.list().stream().map(SeriesPalette::entry).toList());
    }

    private static PaletteEntry entry(SeriesListItem item) {
        var hint = Words.of("post.palette.parts", item.parts());
        return PaletteEntry.view(Words.of("post.series"), Glyph.SERIES, item.title(), hint, "admin/series");
    }
}
