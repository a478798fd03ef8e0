package org.inkjar.security.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import org.inkjar.common.Words;
import org.inkjar.common.ui.Confirmation;
import org.inkjar.common.ui.FormSection;
import org.inkjar.common.ui.Glyph;
import org.inkjar.common.ui.Notices;
import org.inkjar.security.OneTimeCodes;
import org.inkjar.security.PasskeyItem;
import org.inkjar.security.Passkeys;
import org.inkjar.security.SignInSession;

/** The passkeys by which somebody may sign in. */
class PasskeySection extends Composite<FormSection> {

    private final Passkeys passkeys;
    private final OneTimeCodes codes;
    private final AccountTime time;
    private final PasskeyBrowser browser = new PasskeyBrowser();
    private final AccountList list = new AccountList(Words.of("security.passkeys.none"));
    private final Button add = new Button(Words.of("security.passkeys.add"), Glyph.ADD.create(), click -> add());
    private final Paragraph obstacle = new Paragraph();

    PasskeySection(Passkeys passkeys, OneTimeCodes codes, AccountTime time) {
        this.passkeys = passkeys;
        this.codes = codes;
        this.time = time;
        obstacle.addClassName("hint");
        obstacle.setVisible(false);
    }

    @Override
    protected FormSection initContent() {
        return new FormSection(
                Words.of("security.passkeys"), Words.of("security.passkeys.about"), list, add, obstacle, browser);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        var origin = passkeys.origin();
        browser.findObstacle(origin, found -> {
            add.setEnabled(found.isEmpty());
            obstacle.setVisible(found.isPresent());
            found.ifPresent(why -> obstacle.setText(why.words(origin)));
        });
    }

    final void refresh() {
        list.show(passkeys.list().stream().map(this::row).toList());
    }

    private void add() {
        new PasskeyDialog(
                        passkeys,
                        browser,
                        codes.status().isPresent(),
                        SignInSession.device(Requests.request()),
                        this::refresh)
                .open();
    }

    private AccountRow row(PasskeyItem passkey) {
        var row = new AccountRow(
                passkey.name(),
                passkey.synced() ? Words.of("security.passkey.synced") : Words.of("security.passkey.single"),
                Words.of("security.passkey.since", time.format(passkey.createdAt())),
                passkey.usedAt()
                        .map(used -> Words.of("security.last-used", time.format(used)))
                        .orElseGet(() -> Words.of("security.passkey.unused")));
        var rename = new Button(Words.of("security.passkey.rename"), click -> rename(passkey));
        rename.addThemeVariants(ButtonVariant.TERTIARY);
        rename.setAriaLabel(Words.of("security.passkey.rename.label", passkey.name()));
        var remove = new Button(Words.of("security.passkey.remove"), click -> confirmRemoval(passkey));
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        remove.setAriaLabel(Words.of("security.passkey.remove.label", passkey.name()));
        row.addActions(rename, remove);
        return row;
    }

    private void rename(PasskeyItem passkey) {
        new PasskeyNameDialog(passkey.name(), name -> {
                    passkeys.rename(passkey.id(), name);
                    refresh();
                })
                .open();
    }

    private void confirmRemoval(PasskeyItem passkey) {
        Confirmation.ask(
                Words.of("security.passkey.remove.question", passkey.name()),
                Words.of("security.passkey.remove.consequence"),
                Words.of("security.passkey.remove"),
                () -> remove(passkey));
    }

    private void remove(PasskeyItem passkey) {
        passkeys.remove(passkey.id());
        refresh();
        list.focus();
        Notices.done(Words.of("security.passkey.removed", passkey.name()));
    }
}
