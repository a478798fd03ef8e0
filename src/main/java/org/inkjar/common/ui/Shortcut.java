package org.inkjar.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Locale;
import org.inkjar.common.Words;

/**
 * The keys that the admin understands. A view marks the button or field that a key stands for; the key then presses the
 * button or goes to the field, wherever one is visible.
 */
@JsModule("./shortcuts.ts")
public enum Shortcut {
    SAVE("Mod+S", "common.shortcut.save"),
    PUBLISH("Mod+Enter", "common.shortcut.publish"),
    CHECK("Mod+J", "common.shortcut.check"),
    SEARCH("/", "common.shortcut.search"),
    NEW_POST("N", "common.shortcut.new-post"),
    PALETTE("Mod+K", "common.shortcut.palette"),
    PALETTE_WHILE_WRITING("Mod+O", "common.shortcut.palette-while-writing"),
    HELP("?", "common.shortcut.help");

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
        return keys.replace(MODIFIER, Words.of("common.key.control") + " + ");
    }

    String meaning() {
        return Words.of(meaning);
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
