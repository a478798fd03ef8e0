package org.inkjar.security.ui;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import org.inkjar.common.Words;
import org.inkjar.common.ui.Glyph;
import org.inkjar.common.ui.PaletteEntry;
import org.inkjar.common.ui.PaletteQuery;
import org.inkjar.common.ui.PaletteSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets the owner invite somebody from anywhere, in the command palette. */
@Component
@Order(9)
class PeoplePalette implements PaletteSource {

    private final AuthenticationContext authentication;

    PeoplePalette(AuthenticationContext authentication) {
        this.authentication = authentication;
    }

    @Override
    public List<PaletteEntry> find(PaletteQuery query) {
        return query.isEmpty() || !authentication.hasRole("OWNER") ? List.of() : query.best(List.of(invitation()));
    }

    private static PaletteEntry invitation() {
        return PaletteEntry.view(
                Words.of("common.palette.actions"),
                Glyph.PEOPLE,
                Words.of("security.people.invite"),
                "",
                PeopleView.INVITING);
    }
}
