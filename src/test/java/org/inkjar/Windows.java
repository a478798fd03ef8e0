package org.inkjar;

import com.vaadin.flow.component.UI;
import java.util.Locale;

/** What tests of views change of the window they are in. */
public final class Windows {

    private Windows() {}

    /** Has it speak another language than whoever is signed in chose: that of the admin is set with each view. */
    public static void speak(Locale language) {
        UI.getCurrent().setLocale(language);
        UI.getCurrent().addBeforeEnterListener(page -> page.getUI().setLocale(language));
    }
}
