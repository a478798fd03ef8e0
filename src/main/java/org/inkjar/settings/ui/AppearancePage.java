package org.inkjar.settings.ui;

import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.inkjar.settings.Appearance;
import org.inkjar.settings.Settings;
import org.inkjar.settings.SettingsService;

/** How the site looks, beside a preview. */
@Route(SettingsPage.LIST + "/appearance")
@PageTitle("settings.appearance.page")
@RolesAllowed("OWNER")
@SettingsSection(
        title = "settings.appearance",
        about = "settings.appearance.about",
        order = 20,
        words = "settings.appearance.words")
class AppearancePage extends SettingsFormPage<Appearance> {

    private final SettingsService settings;

    AppearancePage(SettingsService settings, Settings current) {
        super(new AppearanceForm(current.current()));
        this.settings = settings;
    }

    @Override
    protected Appearance load() {
        return settings.find().appearance();
    }

    @Override
    protected Appearance store(Appearance before, Appearance after) {
        return settings.save(before, after);
    }
}
