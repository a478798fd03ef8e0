package org.inkjar.settings.ui;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.stream.Stream;
import org.inkjar.common.Words;
import org.inkjar.common.ui.Glyph;
import org.inkjar.common.ui.PaletteEntry;
import org.inkjar.common.ui.PaletteQuery;
import org.inkjar.common.ui.PaletteSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The sections of the settings in the command palette, for the owner: by their titles and by what they are about. */
@Component
@Order(22)
class SettingsPalette implements PaletteSource {

    private final AuthenticationContext authentication;

    SettingsPalette(AuthenticationContext authentication) {
        this.authentication = authentication;
    }

    @Override
    public List<PaletteEntry> find(PaletteQuery query) {
        if (query.isEmpty() || !authentication.hasRole("OWNER")) {
            return List.of();
        }
        var sections = Section.all();
        var called = query.best(sections.stream().map(SettingsPalette::entry).toList());
        var about = sections.stream()
                .filter(section -> section.matches(query.text()))
                .map(SettingsPalette::entry);
        return Stream.concat(called.stream(), about).distinct().toList();
    }

    private static PaletteEntry entry(Section section) {
        return PaletteEntry.view(
                Words.of("settings.settings"), Glyph.SETTINGS, section.title(), section.about(), section.path());
    }
}
