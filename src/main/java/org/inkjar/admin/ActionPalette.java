package org.inkjar.admin;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import org.inkjar.common.SitePaths;
import org.inkjar.common.ui.Glyph;
import org.inkjar.common.ui.PaletteEntry;
import org.inkjar.common.ui.PaletteQuery;
import org.inkjar.common.ui.PaletteSource;
import org.inkjar.common.ui.ShortcutsButton;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What can be done from anywhere, in the command palette. */
@Component
@Order(10)
class ActionPalette implements PaletteSource {

    private static final String GROUP = "Actions";

    private final AuthenticationContext authentication;

    ActionPalette(AuthenticationContext authentication) {
        this.authentication = authentication;
    }

    @Override
    public List<PaletteEntry> find(PaletteQuery query) {
        var actions = List.of(
                PaletteEntry.view(GROUP, Glyph.ADD, "New post", "", "admin/posts/new"),
                PaletteEntry.view(GROUP, Glyph.ADD, "New page", "", "admin/posts/new?kind=PAGE"),
                PaletteEntry.page(GROUP, Glyph.EXTERNAL, "View site", "", SitePaths.HOME),
                PaletteEntry.action(GROUP, Glyph.MORE, "Keyboard shortcuts", ShortcutsButton::show),
                PaletteEntry.action(GROUP, Glyph.ACCOUNT, "Sign out", authentication::logout));
        return query.best(query.isEmpty() ? actions.subList(0, 3) : actions);
    }
}
