package org.inkjar.security.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.inkjar.common.ui.ViewHeader;
import org.inkjar.security.OwnAccount;

/** Lets whoever is signed in change what they sign in with. */
@Route("admin/account")
@PageTitle("Your account · Inkjar")
@RolesAllowed("CONTRIBUTOR")
class AccountView extends Div implements AfterNavigationObserver {

    private final EmailSection email;

    AccountView(OwnAccount account) {
        email = new EmailSection(account);
        addClassName("view");
        var form = new Div(email, new PasswordSection(account));
        form.addClassName("form");
        add(new ViewHeader("Your account"), form);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        email.load();
    }
}
