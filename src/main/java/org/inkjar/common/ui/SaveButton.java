package org.inkjar.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import org.inkjar.common.Words;

/** Saves a form: by a click, or by Ctrl S or ⌘ S anywhere in the view. */
public final class SaveButton extends Button {

    public SaveButton(Component view, Runnable save) {
        super(Words.of("common.save"), click -> save.run());
        addThemeVariants(ButtonVariant.PRIMARY);
        getElement().setAttribute("aria-keyshortcuts", "Control+S Meta+S");
        listen(view, save, KeyModifier.CONTROL);
        listen(view, save, KeyModifier.META);
    }

    /** Enter in this field saves too: for a dialog that asks for little else. */
    public SaveButton onEnterIn(Component field) {
        addClickShortcut(Key.ENTER).listenOn(field).resetFocusOnActiveElement();
        return this;
    }

    /** The field in which somebody still types hands over its value first. */
    private static void listen(Component view, Runnable save, KeyModifier modifier) {
        Shortcuts.addShortcutListener(view, save::run, Key.KEY_S, modifier).resetFocusOnActiveElement();
    }
}
