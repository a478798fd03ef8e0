package org.inkjar.security.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.List;
import org.inkjar.common.ui.FormSection;
import org.inkjar.common.ui.Notices;
import org.inkjar.security.OneTimeCodes;

/** One-time codes besides the password: on or off, and the recovery codes. */
class CodeSection extends Composite<FormSection> {

    private static final int FEW = 3;

    private final OneTimeCodes codes;
    private final String site;
    private final AccountTime time;
    private final AccountList list =
            new AccountList("Off. Whoever learns your password can sign in, unless you also use an authenticator app.");
    private final Button setUp = new Button("Set up one-time codes…", click -> setUp());

    CodeSection(OneTimeCodes codes, String site, AccountTime time) {
        this.codes = codes;
        this.site = site;
        this.time = time;
    }

    @Override
    protected FormSection initContent() {
        return new FormSection(
                "One-time codes",
                "After your password, a code from an app on your phone. It works without a connection.",
                list,
                setUp);
    }

    final void refresh() {
        var status = codes.status();
        list.show(status.map(this::row).stream().toList());
        setUp.setVisible(status.isEmpty());
    }

    private AccountRow row(OneTimeCodes.Status status) {
        int left = status.recoveryCodesLeft();
        var row = new AccountRow(
                "Authenticator app",
                "On since " + time.format(status.since()),
                "%d recovery %s left%s"
                        .formatted(left, left == 1 ? "code" : "codes", left <= FEW ? ". Make new ones." : ""));
        var renew = new Button("New recovery codes…", click -> askRenewal());
        renew.addThemeVariants(ButtonVariant.TERTIARY);
        var off = new Button("Turn off one-time codes…", click -> askEnd());
        off.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        row.addActions(renew, off);
        return row;
    }

    private void setUp() {
        new CodeSetupDialog(codes, site, this::tell).open();
    }

    private void askRenewal() {
        new ProofDialog(
                        "Make new recovery codes?",
                        "Those that you have are good for nothing then.",
                        "Make new ones",
                        proof -> tell(codes.renewRecoveryCodes(proof)))
                .open();
    }

    private void askEnd() {
        new ProofDialog(
                        "Turn one-time codes off?",
                        "Your password alone will be enough to sign in. Your recovery codes are deleted.",
                        "Turn off",
                        this::end)
                .open();
    }

    private void end(String proof) {
        codes.turnOff(proof);
        refresh();
        list.focus();
        Notices.done("One-time codes are off.");
    }

    private void tell(List<String> recoveryCodes) {
        refresh();
        new RecoveryCodesDialog(recoveryCodes, site).open();
    }
}
