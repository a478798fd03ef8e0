package org.inkjar.security.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.UUID;
import org.inkjar.common.ui.Confirmation;
import org.inkjar.common.ui.FormSection;
import org.inkjar.common.ui.Notices;
import org.inkjar.security.OwnSignIns;
import org.inkjar.security.SignInItem;
import org.inkjar.security.SignInSession;

/** Where somebody is signed in. */
class SignInSection extends Composite<FormSection> {

    /** Of a page that is open without a sign-in, which only tests have. */
    private static final UUID NONE = new UUID(0, 0);

    private final OwnSignIns signIns;
    private final AccountTime time;
    private final AccountList list = new AccountList("Nowhere but here.");
    private final Button others = new Button("Sign out everywhere else…", click -> confirmOthers());

    SignInSection(OwnSignIns signIns, AccountTime time) {
        this.signIns = signIns;
        this.time = time;
    }

    @Override
    protected FormSection initContent() {
        return new FormSection(
                "Where you are signed in",
                "If you do not know one of these, sign it out and change your password. Only you see this.",
                list,
                others);
    }

    final void refresh() {
        var found = signIns.list(present());
        list.show(found.stream().map(this::row).toList());
        others.setVisible(found.stream().anyMatch(signIn -> !signIn.present()));
    }

    private AccountRow row(SignInItem signIn) {
        var row = new AccountRow(
                signIn.device(),
                signIn.address().isEmpty() ? "Place of use unknown" : "Place of use: " + signIn.address(),
                "%s, %s".formatted(signIn.method().words(), time.format(signIn.createdAt())),
                signIn.present() ? "In use now" : "Last used " + time.format(signIn.usedAt()));
        if (signIn.present()) {
            row.mark("This browser");
        } else {
            var end = new Button("Sign out", click -> end(signIn));
            end.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
            end.setAriaLabel("Sign out %s, last used %s".formatted(signIn.device(), time.format(signIn.usedAt())));
            row.addActions(end);
        }
        return row;
    }

    private void end(SignInItem signIn) {
        signIns.end(signIn.id());
        refresh();
        list.focus();
        Notices.done("%s is signed out.".formatted(signIn.device()));
    }

    private void confirmOthers() {
        Confirmation.ask(
                "Sign out everywhere else?",
                "Pages that are open elsewhere ask for a new sign-in. What was typed into posts there is kept.",
                "Sign out",
                this::endOthers);
    }

    private void endOthers() {
        int ended = signIns.endOthers(present());
        refresh();
        list.focus();
        Notices.done(ended == 1 ? "One browser is signed out." : "%d browsers are signed out.".formatted(ended));
    }

    private static UUID present() {
        return SignInSession.of(Requests.request()).orElse(NONE);
    }
}
