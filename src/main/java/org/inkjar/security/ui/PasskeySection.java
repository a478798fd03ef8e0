package org.inkjar.security.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
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
    private final AccountList list = new AccountList(
            "No passkey yet. With one you sign in by fingerprint, face or the PIN of your device, without a password.");
    private final Button add = new Button("Add a passkey…", Glyph.ADD.create(), click -> add());
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
                "Passkeys",
                "Nothing to remember, and nothing that a false site could ask for. A passkey stands for password and code.",
                list,
                add,
                obstacle,
                browser);
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
                passkey.synced() ? "Synced between your devices" : "On one device alone",
                "Added " + time.format(passkey.createdAt()),
                passkey.usedAt().map(used -> "Last used " + time.format(used)).orElse("Not used yet"));
        var rename = new Button("Rename", click -> rename(passkey));
        rename.addThemeVariants(ButtonVariant.TERTIARY);
        rename.setAriaLabel("Rename the passkey “%s”".formatted(passkey.name()));
        var remove = new Button("Remove", click -> confirmRemoval(passkey));
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        remove.setAriaLabel("Remove the passkey “%s”".formatted(passkey.name()));
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
                "Remove the passkey “%s”?".formatted(passkey.name()),
                "Nobody can sign in with it any more. Your device keeps its half; delete it there as well.",
                "Remove",
                () -> remove(passkey));
    }

    private void remove(PasskeyItem passkey) {
        passkeys.remove(passkey.id());
        refresh();
        list.focus();
        Notices.done("“%s” is removed.".formatted(passkey.name()));
    }
}
