package org.inkjar.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.server.VaadinRequest;
import java.security.Principal;
import java.util.Optional;

/**
 * Keeps in the browser what is typed in the form that follows it, until it is saved, and offers it when the same person
 * comes back: after a session that ended, a server that was started anew, a tab that was closed. Passwords are not kept.
 */
@Tag("kept-form")
@JsModule("./safekeeping/kept-form.ts")
@CssImport("./safekeeping/safekeeping.css")
public final class KeptForm extends Component {

    private final String name;

    /** @param name of the form, which no other one has */
    public KeptForm(String name) {
        this.name = name;
    }

    /** The form shows what is stored. */
    public void begin() {
        getElement().executeJs("this.begin($0)", name + " " + person());
    }

    /** All that is typed is stored, or no longer wanted. */
    public void saved() {
        getElement().executeJs("this.saved()");
    }

    private static String person() {
        return Optional.ofNullable(VaadinRequest.getCurrent())
                .map(VaadinRequest::getUserPrincipal)
                .map(Principal::getName)
                .orElse("");
    }
}
