package org.inkjar.admin;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.ArrayList;
import java.util.List;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Words;
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

    private final AuthenticationContext authentication;

    ActionPalette(AuthenticationContext authentication) {
        this.authentication = authentication;
    }

    @Override
    public List<PaletteEntry> find(PaletteQuery query) {
        var group = Words.of("common.palette.actions");
        var actions = new ArrayList<PaletteEntry>();
        actions.add(PaletteEntry.view(group, Glyph.ADD, Words.of("admin.new-post"), "", "admin/posts/new"));
        if (authentication.hasRole("EDITOR")) {
            actions.add(
                    PaletteEntry.view(group, Glyph.ADD, Words.of("admin.new-page"), "", "admin/posts/new?kind=PAGE"));
        }
        actions.add(PaletteEntry.page(group, Glyph.EXTERNAL, Words.of("admin.view-site"), "", SitePaths.HOME));
        if (!query.isEmpty()) {
            actions.add(PaletteEntry.action(
                    group,
                    Glyph.MORE,
                    Words.of("common.shortcuts"),
                    () -> ShortcutsButton.show(authentication.hasRole("AUTHOR"))));
            actions.add(PaletteEntry.action(group, Glyph.ACCOUNT, Words.of("admin.sign-out"), authentication::logout));
        }
        return query.best(actions);
    }
}
