package org.inkjar.site;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.inkjar.settings.Settings;
import org.springframework.stereotype.Component;

/** Has public pages speak the language of the site, whoever reads them. */
@Component
class SiteLanguage implements VaadinServiceInitListener {

    private final Settings settings;

    SiteLanguage(Settings settings) {
        this.settings = settings;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().addUIInitListener(window -> window.getUI().addBeforeEnterListener(this::speak));
    }

    private void speak(BeforeEnterEvent event) {
        if (SiteView.class.isAssignableFrom(event.getNavigationTarget())) {
            event.getUI().setLocale(Locale.forLanguageTag(settings.current().language()));
        }
    }
}
