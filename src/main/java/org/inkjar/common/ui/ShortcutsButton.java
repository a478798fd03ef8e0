package org.inkjar.common.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import org.inkjar.common.Words;

/** Shows the keyboard shortcuts, on a click or on “?”. The admin's layout has one. */
public class ShortcutsButton extends Button {

    /** @param mayPublish whether whoever is here publishes anything, so that there are keys for it */
    public ShortcutsButton(boolean mayPublish) {
        super(Words.of("common.shortcuts.button"));
        addThemeVariants(ButtonVariant.TERTIARY);
        addClickListener(click -> show(mayPublish));
        Shortcut.HELP.everywhereOn(this);
    }

    /** Shows them, wherever somebody asks for them. */
    public static void show(boolean mayPublish) {
        new ShortcutsDialog(mayPublish).open();
    }
}
