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
        title = "Navigation and footer",
        about = "Links at the head and the foot of every page, social profiles",
        order = 30,
        words = "menu header social mastodon github rel me copyright")
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
