package org.inkjar.admin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.inkjar.common.SitePaths;
import org.inkjar.common.WindowLanguage;
import org.springframework.stereotype.Component;

/**
 * Has the admin, and the doors to it, speak the language of the person in the window, also when they come from a public
 * page, which speaks that of the site. It is asked for once a window: whoever signs in or chooses another gets a new one.
 */
@Component
class AdminLanguage implements VaadinServiceInitListener {

    private final WindowLanguage language;

    AdminLanguage(WindowLanguage language) {
        this.language = language;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().addUIInitListener(window -> speak(window.getUI()));
    }

    private void speak(UI window) {
        var personal = language.language();
        window.setLocale(personal);
        window.addBeforeEnterListener(page -> {
            if (isPrivate(page.getLocation())) {
                window.setLocale(personal);
                window.getPage().executeJs("document.documentElement.lang = $0", personal.toLanguageTag());
            }
        });
    }

    private static boolean isPrivate(Location page) {
        return SitePaths.PRIVATE.contains(page.getFirstSegment());
    }
}
