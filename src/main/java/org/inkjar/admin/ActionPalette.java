package org.inkjar.admin;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.ArrayList;
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
        var actions = new ArrayList<PaletteEntry>();
        actions.add(PaletteEntry.view(GROUP, Glyph.ADD, "New post", "", "admin/posts/new"));
        if (authentication.hasRole("EDITOR")) {
            actions.add(PaletteEntry.view(GROUP, Glyph.ADD, "New page", "", "admin/posts/new?kind=PAGE"));
        }
        actions.add(PaletteEntry.page(GROUP, Glyph.EXTERNAL, "View site", "", SitePaths.HOME));
        if (!query.isEmpty()) {
            actions.add(PaletteEntry.action(GROUP, Glyph.MORE, "Keyboard shortcuts", ShortcutsButton::show));
            actions.add(PaletteEntry.action(GROUP, Glyph.ACCOUNT, "Sign out", authentication::logout));
        }
        return query.best(actions);
    }
}
