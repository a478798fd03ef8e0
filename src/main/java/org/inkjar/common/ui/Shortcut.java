package org.inkjar.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Locale;

/**
 * The keys that the admin understands. A view marks the button or field that a key stands for; the key then presses the
 * button or goes to the field, wherever one is visible.
 */
@JsModule("./shortcuts.ts")
public enum Shortcut {
    SAVE("Mod+S", "Save"),
    PUBLISH("Mod+Enter", "Save and publish"),
    SEARCH("/", "Search"),
    NEW_POST("N", "New post"),
    HELP("?", "Show these shortcuts");

    private static final String MODIFIER = "Mod+";

    private final String keys;
    private final String meaning;

    Shortcut(String keys, String meaning) {
        this.keys = keys;
        this.meaning = meaning;
    }

    /** Lets these keys stand for the button or field. */
    public <C extends Component> C on(C component) {
        component.getElement().setAttribute("data-shortcut", keys.toLowerCase(Locale.ROOT));
        component.getElement().setAttribute("aria-keyshortcuts", announced());
        return component;
    }

    String keys() {
        return keys.replace(MODIFIER, "Ctrl + ");
    }

    String meaning() {
        return meaning;
    }

    /** Whether it is a character that somebody could also type, or say to speech input (WCAG 2.1.4). */
    boolean isSingleKey() {
        return !keys.startsWith(MODIFIER);
    }

    /** In the notation of WAI-ARIA 1.2. */
    private String announced() {
        return isSingleKey() ? keys : keys.replace(MODIFIER, "Control+") + " " + keys.replace(MODIFIER, "Meta+");
    }
}
