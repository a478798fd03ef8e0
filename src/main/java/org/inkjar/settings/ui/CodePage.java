package org.inkjar.settings.ui;

import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.inkjar.common.InkjarProperties;
import org.inkjar.settings.InjectedCode;
import org.inkjar.settings.SettingsService;

/** HTML of the owner's own in every public page. */
@Route(SettingsPage.LIST + "/code")
@PageTitle("settings.code.page")
@RolesAllowed("OWNER")
@SettingsSection(title = "settings.code", about = "settings.code.about", order = 50, words = "settings.code.words")
class CodePage extends SettingsFormPage<InjectedCode> {

    private final SettingsService settings;

    CodePage(SettingsService settings, InkjarProperties properties) {
        super(new CodeForm(properties.safeMode()));
        this.settings = settings;
    }

    @Override
    protected InjectedCode load() {
        return settings.find().code();
    }

    @Override
    protected InjectedCode store(InjectedCode before, InjectedCode after) {
        return settings.save(before, after);
    }
}
