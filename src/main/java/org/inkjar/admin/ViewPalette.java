package org.inkjar.admin;

import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import java.util.stream.Stream;
import org.inkjar.common.Words;
import org.inkjar.common.ui.Glyph;
import org.inkjar.common.ui.PaletteEntry;
import org.inkjar.common.ui.PaletteQuery;
import org.inkjar.common.ui.PaletteSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The views of the menu, in the command palette. The menu knows who may see which. */
@Component
@Order(20)
class ViewPalette implements PaletteSource {

    @Override
    public List<PaletteEntry> find(PaletteQuery query) {
        var own = Stream.of(
                entry(Glyph.ACCOUNT, Words.of("admin.profile"), "admin/profile"),
                entry(Glyph.KEY, Words.of("admin.account"), "admin/account"));
        var views = MenuConfiguration.getMenuEntries().stream().map(ViewPalette::entry);
        return query.best(Stream.concat(views, own).toList());
    }

    private static PaletteEntry entry(MenuEntry entry) {
        var path = entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
        return entry(Glyph.named(entry.icon()).orElse(Glyph.POSTS), Words.of(entry.title()), path);
    }

    private static PaletteEntry entry(Glyph glyph, String title, String path) {
        return PaletteEntry.view(Words.of("admin.palette.views"), glyph, title, "", path);
    }
}
