package org.inkjar.stats.ui;

import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.inkjar.settings.ui.SettingsFormPage;
import org.inkjar.settings.ui.SettingsSection;
import org.inkjar.stats.StatisticsSettingsService;
import org.inkjar.stats.StatisticsSettingsService.VersionedRule;

/** What is counted of readers. */
@Route(StatisticsPage.PATH)
@PageTitle("stats.page")
@RolesAllowed("OWNER")
@SettingsSection(title = "stats.statistics", about = "stats.about", order = 75, words = "stats.words")
class StatisticsPage extends SettingsFormPage<VersionedRule> {

    static final String PATH = "admin/settings/statistics";

    private final StatisticsSettingsService service;

    StatisticsPage(StatisticsSettingsService service) {
        super(new StatisticsSettingsForm());
        this.service = service;
    }

    @Override
    protected VersionedRule load() {
        return service.find();
    }

    @Override
    protected VersionedRule store(VersionedRule before, VersionedRule after) {
        return service.save(before.version(), after.settings());
    }
}
