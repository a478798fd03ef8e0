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
    HELP("?", "common.shortcut.help");

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
