package org.inkjar.settings.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of a section of the settings. */
public abstract class SettingsForm<T> extends Div {

    private Runnable changed = () -> {};

    protected SettingsForm() {
        addClassNames("form", "fields", "settings-form");
    }

    /** Shows what is stored. */
    protected abstract void show(T stored);

    /** What is typed; empty when something is wrong, which the fields then show. */
    protected abstract Optional<T> read();

    /** Everything as it is typed, to be compared. */
    protected abstract List<@Nullable Object> typed();

    /** To be called when something changed that nobody typed, such as an order. */
    protected final void changed() {
        changed.run();
    }

    final void onChange(Runnable listener) {
        changed = listener;
    }
}
