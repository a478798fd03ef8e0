package org.inkjar.post.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.inkjar.common.Words;
import org.inkjar.common.ui.FormSection;
import org.inkjar.common.ui.Notices;
import org.inkjar.post.weblink.LinkCheckSettingsService;
import org.inkjar.settings.ui.SettingsPage;
import org.inkjar.settings.ui.SettingsSection;

/** Turns the links' being asked by itself on and off. */
@Route("admin/settings/links")
@PageTitle("post.link-checks.page")
@RolesAllowed("OWNER")
@SettingsSection(
        title = "post.link-checks",
        about = "post.link-checks.about",
        order = 80,
        words = "post.link-checks.words")
class LinkChecksPage extends SettingsPage implements AfterNavigationObserver {

    private final LinkCheckSettingsService settings;
    private final Checkbox enabled = new Checkbox(Words.of("post.link-checks.enabled"));

    LinkChecksPage(LinkCheckSettingsService settings) {
        this.settings = settings;
        enabled.setHelperText(Words.of("post.link-checks.enabled.help"));
        enabled.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                save(change.getValue());
            }
        });
        show(
                new Component[0],
                new FormSection(
                        Words.of("post.link-checks.others"), Words.of("post.link-checks.others.about"), enabled));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        enabled.setValue(settings.isEnabled());
    }

    private void save(boolean wished) {
        settings.enable(wished);
        Notices.done(wished ? Words.of("post.link-checks.on") : Words.of("post.link-checks.off"));
    }
}
