package org.inkjar.security.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.inkjar.common.Words;
import org.inkjar.common.ui.ViewHeader;
import org.inkjar.security.OneTimeCodes;
import org.inkjar.security.OwnAccount;
import org.inkjar.security.OwnSignIns;
import org.inkjar.security.Passkeys;
import org.inkjar.settings.Settings;

/** Lets people decide how they sign in, and see where they are signed in. Each section is one way. */
@Route("admin/account")
@PageTitle("security.account")
@RolesAllowed("CONTRIBUTOR")
@CssImport("./account.css")
class AccountView extends Div implements AfterNavigationObserver {

    private final EmailSection email;
    private final PasskeySection passkeys;
    private final CodeSection codes;
    private final SignInSection signIns;

    AccountView(OwnAccount account, Passkeys passkeys, OneTimeCodes codes, OwnSignIns signIns, Settings settings) {
        email = new EmailSection(account);
        var time = new AccountTime(settings.zone());
        this.passkeys = new PasskeySection(passkeys, codes, time);
        this.codes = new CodeSection(codes, settings.current().title(), time);
        this.signIns = new SignInSection(signIns, time);
        addClassNames("view", "account-view");
        add(
                new ViewHeader(Words.of("security.account")),
                email,
                new PasswordSection(account),
                this.passkeys,
                this.codes,
                this.signIns);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        email.load();
        passkeys.refresh();
        codes.refresh();
        signIns.refresh();
    }
}
