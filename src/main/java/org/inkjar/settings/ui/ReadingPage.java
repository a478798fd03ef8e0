package org.inkjar.settings.ui;

import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.inkjar.settings.Reading;
import org.inkjar.settings.SettingsService;

/** How much readers and programs get at a time. */
@Route(SettingsPage.LIST + "/reading")
@PageTitle("settings.reading.page")
@RolesAllowed("OWNER")
@SettingsSection(
        title = "settings.reading",
        about = "settings.reading.about",
        order = 40,
        words = "settings.reading.words")
class ReadingPage extends SettingsFormPage<Reading> {

    private final SettingsService settings;

    ReadingPage(SettingsService settings) {
        super(new ReadingForm());
        this.settings = settings;
    }

    @Override
    protected Reading load() {
        return settings.find().reading();
    }

    @Override
    protected Reading store(Reading before, Reading after) {
        return settings.save(before, after);
    }
}
