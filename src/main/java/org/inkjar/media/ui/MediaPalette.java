package org.inkjar.media.ui;

import java.util.List;
import org.inkjar.common.Words;
import org.inkjar.common.ui.Glyph;
import org.inkjar.common.ui.PaletteEntry;
import org.inkjar.common.ui.PaletteQuery;
import org.inkjar.common.ui.PaletteSource;
import org.inkjar.media.MediaFilter;
import org.inkjar.media.MediaItem;
import org.inkjar.media.MediaLibrary;
import org.inkjar.media.MediaShelf;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Pictures and files in the command palette, by their names and by what is said of them. */
@Component
@Order(50)
class MediaPalette implements PaletteSource {

    private static final PageRequest YOUNGEST = PageRequest.of(0, LIMIT);

    private final MediaLibrary library;

    MediaPalette(MediaLibrary library) {
        this.library = library;
    }

    @Override
    public List<PaletteEntry> find(PaletteQuery query) {
        return query.isEmpty()
                ? List.of()
                : library.list(new MediaFilter(query.text(), null, null, MediaShelf.ALL), YOUNGEST).stream()
                        .map(MediaPalette::entry)
                        .toList();
    }

    private static PaletteEntry entry(MediaItem item) {
        return PaletteEntry.view(
                Words.of("media.media"),
                Glyph.MEDIA,
                item.fileName(),
                item.text().alt(),
                "admin/media?item=" + item.id());
    }
}
