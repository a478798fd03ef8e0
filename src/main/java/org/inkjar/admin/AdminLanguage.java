package org.inkjar.admin;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.inkjar.common.WindowLanguage;
import org.inkjar.common.Words;
import org.springframework.stereotype.Component;

/** Has a new window speak English; a public page makes it speak the language of the site. */
@Component
class AdminLanguage implements VaadinServiceInitListener, WindowLanguage {

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().addUIInitListener(window -> window.getUI().setLocale(language()));
    }

    @Override
    public Locale language() {
        return Words.LANGUAGES.getFirst();
    }
}
