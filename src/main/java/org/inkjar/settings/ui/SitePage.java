package org.inkjar.settings.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.inkjar.settings.SettingsService;
import org.inkjar.settings.SiteIdentity;

/** What the site is called and where it is found. */
@Route(SettingsPage.LIST)
@RouteAlias(SettingsPage.LIST + "/site")
@PageTitle("settings.settings")
@Menu(title = "settings.settings", order = 90, icon = "settings")
@RolesAllowed("OWNER")
@SettingsSection(title = "settings.site", about = "settings.site.about", order = 10, words = "settings.site.words")
class SitePage extends SettingsFormPage<SiteIdentity> {

    private final SettingsService settings;

    SitePage(SettingsService settings, Clock clock) {
        super(new SiteForm(clock));
        this.settings = settings;
    }

    @Override
    protected SiteIdentity load() {
        return settings.find().identity();
    }

    @Override
    protected SiteIdentity store(SiteIdentity before, SiteIdentity after) {
        return settings.save(before, after);
    }
}
