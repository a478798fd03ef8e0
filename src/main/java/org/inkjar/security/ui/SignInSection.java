package org.inkjar.security.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.UUID;
import org.inkjar.common.Words;
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
    private final AccountList list = new AccountList(Words.of("security.sign-ins.none"));
    private final Button others = new Button(Words.of("security.sign-ins.end-others.ask"), click -> confirmOthers());

    SignInSection(OwnSignIns signIns, AccountTime time) {
        this.signIns = signIns;
        this.time = time;
    }

    @Override
    protected FormSection initContent() {
        return new FormSection(Words.of("security.sign-ins"), Words.of("security.sign-ins.about"), list, others);
    }

    final void refresh() {
        var found = signIns.list(present());
        list.show(found.stream().map(this::row).toList());
        others.setVisible(found.stream().anyMatch(signIn -> !signIn.present()));
    }

    private AccountRow row(SignInItem signIn) {
        var row = new AccountRow(
                signIn.device(),
                signIn.address().isEmpty()
                        ? Words.of("security.sign-ins.place.unknown")
                        : Words.of("security.sign-ins.place", signIn.address()),
                Words.of("security.sign-ins.since", signIn.method().words(), time.format(signIn.createdAt())),
                signIn.present()
                        ? Words.of("security.sign-ins.now")
                        : Words.of("security.last-used", time.format(signIn.usedAt())));
        if (signIn.present()) {
            row.mark(Words.of("security.sign-ins.present"));
        } else {
            var end = new Button(Words.of("security.sign-out"), click -> end(signIn));
            end.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
            end.setAriaLabel(Words.of("security.sign-ins.end.label", signIn.device(), time.format(signIn.usedAt())));
            row.addActions(end);
        }
        return row;
    }

    private void end(SignInItem signIn) {
        signIns.end(signIn.id());
        refresh();
        list.focus();
        Notices.done(Words.of("security.sign-ins.ended", signIn.device()));
    }

    private void confirmOthers() {
        Confirmation.ask(
                Words.of("security.sign-ins.end-others.question"),
                Words.of("security.sign-ins.end-others.consequence"),
                Words.of("security.sign-out"),
                this::endOthers);
    }

    private void endOthers() {
        int ended = signIns.endOthers(present());
        refresh();
        list.focus();
        Notices.done(Words.of("security.sign-ins.ended-others", ended));
    }

    private static UUID present() {
        return SignInSession.of(Requests.request()).orElse(NONE);
    }
}
