package org.inkjar.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import java.util.List;
import java.util.stream.Stream;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.StaleVersionException;
import org.inkjar.common.Words;
import org.inkjar.common.ui.KeptForm;
import org.inkjar.common.ui.Notices;
import org.inkjar.common.ui.SaveButton;
import org.inkjar.common.ui.StaleVersionDialog;
import org.inkjar.common.ui.UnsavedChanges;
import org.jspecify.annotations.Nullable;

/** A section of the settings that is filled in and saved. What is typed is never lost: leaving asks, and the browser keeps it. */
public abstract class SettingsFormPage<T> extends SettingsPage implements AfterNavigationObserver {

    private final UnsavedChanges unsaved = UnsavedChanges.guard(this, this::isDirty);
    private final KeptForm kept = new KeptForm(getClass().getSimpleName());
    private final SettingsForm<T> form;
    private final SaveButton save;
    private List<@Nullable Object> saved = List.of();
    private @Nullable T stored;

    protected SettingsFormPage(SettingsForm<T> form, Component... actions) {
        this.form = form;
        form.onChange(unsaved::update);
        save = new SaveButton(this, () -> save(stored));
        show(Stream.concat(Stream.of(actions), Stream.of(save)).toArray(Component[]::new), kept, form);
    }

    /** What is stored at present. */
    protected abstract T load();

    /**
     * Stores what is typed.
     *
     * @param before what was stored when {@code after} was begun
     * @return what is stored now
     * @throws StaleVersionException when something else is stored by now
     */
    protected abstract T store(T before, T after);

    @Override
    public final void afterNavigation(AfterNavigationEvent event) {
        show(load());
        kept.begin();
    }

    /** For settings that are said elsewhere. */
    protected final void forbidSaving() {
        save.setEnabled(false);
    }

    private void show(T loaded) {
        stored = loaded;
        form.show(loaded);
        saved = form.typed();
        unsaved.update();
        kept.saved();
    }

    private void save(@Nullable T before) {
        if (before != null && save.isEnabled()) {
            form.read().ifPresent(valid -> save(before, valid));
        }
    }

    private void save(T before, T valid) {
        try {
            show(store(before, valid));
            Notices.done(Words.of("settings.saved"));
        } catch (StaleVersionException e) {
            StaleVersionDialog.ask(e, () -> save(load()), () -> show(load()));
        } catch (InvalidInputException e) {
            Notices.failed(String.valueOf(e.getMessage()));
        }
    }

    private boolean isDirty() {
        return !form.typed().equals(saved);
    }
}
