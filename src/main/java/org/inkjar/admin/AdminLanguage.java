package org.inkjar.admin;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.inkjar.common.Words;
import org.springframework.stereotype.Component;

/** Has a new window speak English; a public page makes it speak the language of the site. */
@Component
class AdminLanguage implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().addUIInitListener(window -> window.getUI().setLocale(Words.LANGUAGES.getFirst()));
    }
}
