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
    PALETTE("Mod+K", "Go to anything; in a text, make a link"),
    PALETTE_WHILE_WRITING("Mod+O", "Go to anything, also from a text"),
    HELP("?", "Show these shortcuts");

    private static final String MODIFIER = "Mod+";

    private final String keys;
    private final String meaning;

    Shortcut(String keys, String meaning) {
        this.keys = keys;
        this.meaning = meaning;
    }

    /** Lets these keys stand for the button or field, besides others that do. */
    public <C extends Component> C on(C component) {
        add(component, "data-shortcut", keys.toLowerCase(Locale.ROOT));
        add(component, "aria-keyshortcuts", announced());
        return component;
    }

    /** Lets these keys press a button also while it is out of sight, as in a drawer that is closed. */
    public <C extends Component> C everywhereOn(C component) {
        component.getElement().setAttribute("data-shortcut-everywhere", true);
        return on(component);
    }

    private static void add(Component component, String attribute, String value) {
        var present = component.getElement().getAttribute(attribute);
        component.getElement().setAttribute(attribute, present == null ? value : present + " " + value);
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
