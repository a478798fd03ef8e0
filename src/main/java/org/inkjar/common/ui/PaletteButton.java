package org.inkjar.common.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.inkjar.common.Words;

/** Opens the command palette, on a click or by its keys. The admin's layout has it. */
public class PaletteButton extends Button {

    public PaletteButton(List<PaletteSource> sources) {
        super(Words.of("common.palette.button"), Glyph.SEARCH.create());
        addClassName("palette-button");
        addThemeVariants(ButtonVariant.TERTIARY);
        addClickListener(click -> new CommandPalette(sources).open());
        var keys = new Span(Words.of("common.key.control") + " K");
        keys.addClassName("key");
        keys.getElement().setAttribute("aria-hidden", "true");
        setSuffixComponent(keys);
        Shortcut.PALETTE.everywhereOn(this);
        Shortcut.PALETTE_WHILE_WRITING.everywhereOn(this);
    }
}
