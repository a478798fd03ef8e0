package org.inkjar.settings.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.inkjar.common.StaleVersionException;
import org.inkjar.common.ui.Notices;
import org.inkjar.common.ui.SaveButton;
import org.inkjar.common.ui.StaleVersionDialog;
import org.inkjar.common.ui.UnsavedChanges;
import org.inkjar.common.ui.ViewHeader;
import org.inkjar.settings.SettingsService;
import org.inkjar.settings.SettingsService.VersionedSettings;
import org.inkjar.settings.SiteSettings;
import org.jspecify.annotations.Nullable;

/** Changes the settings of the site. */
@Route("admin/settings")
@PageTitle("Settings · Inkjar")
@Menu(title = "Settings", order = 90, icon = "settings")
@RolesAllowed("OWNER")
class SettingsView extends Div implements AfterNavigationObserver {

    private final SettingsService settings;
    private final UnsavedChanges unsaved = UnsavedChanges.guard(this, this::isDirty);
    private final SettingsForm form;
    private List<@Nullable Object> saved = List.of();
    private long version;

    SettingsView(SettingsService settings, Clock clock) {
        this.settings = settings;
        form = new SettingsForm(clock, unsaved::update);
        addClassNames("view", "settings-view");
        add(new ViewHeader("Settings", new SaveButton(this, () -> save(version))), form);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        load();
    }

    private void load() {
        show(settings.find());
    }

    private void show(VersionedSettings stored) {
        version = stored.version();
        form.show(stored.settings());
        saved = form.typed();
        unsaved.update();
    }

    private void save(long basedOn) {
        form.read().ifPresent(valid -> save(basedOn, valid));
    }

    private void save(long basedOn, SiteSettings valid) {
        try {
            show(settings.save(basedOn, valid));
            Notices.done("The settings are saved.");
        } catch (StaleVersionException e) {
            StaleVersionDialog.ask(e, () -> save(settings.find().version()), this::load);
        }
    }

    private boolean isDirty() {
        return !form.typed().equals(saved);
    }
}
