package org.inkjar.common.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import org.inkjar.common.Words;

/** Shows the keyboard shortcuts, on a click or on “?”. The admin's layout has one. */
public class ShortcutsButton extends Button {

    public ShortcutsButton() {
        super(Words.of("common.shortcuts.button"));
        addThemeVariants(ButtonVariant.TERTIARY);
        addClickListener(click -> show());
        Shortcut.HELP.everywhereOn(this);
    }

    /** Shows them, wherever somebody asks for them. */
    public static void show() {
        new ShortcutsDialog().open();
    }
}
