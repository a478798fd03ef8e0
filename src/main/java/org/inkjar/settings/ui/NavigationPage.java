package org.inkjar.settings.ui;

import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.inkjar.settings.Navigation;
import org.inkjar.settings.SettingsService;

/** What leads on from every page. */
@Route(SettingsPage.LIST + "/navigation")
@PageTitle("settings.navigation.page")
@RolesAllowed("OWNER")
@SettingsSection(
        title = "settings.navigation",
        about = "settings.navigation.about",
        order = 30,
        words = "settings.navigation.words")
class NavigationPage extends SettingsFormPage<Navigation> {

    private final SettingsService settings;

    NavigationPage(SettingsService settings) {
        super(new NavigationForm());
        this.settings = settings;
    }

    @Override
    protected Navigation load() {
        return settings.find().navigation();
    }

    @Override
    protected Navigation store(Navigation before, Navigation after) {
        return settings.save(before, after);
    }
}
