package org.inkjar.security.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.List;
import org.inkjar.common.Words;
import org.inkjar.common.ui.FormSection;
import org.inkjar.common.ui.Notices;
import org.inkjar.security.OneTimeCodes;

/** One-time codes besides the password: on or off, and the recovery codes. */
class CodeSection extends Composite<FormSection> {

    private static final int FEW = 3;

    private final OneTimeCodes codes;
    private final String site;
    private final AccountTime time;
    private final AccountList list = new AccountList(Words.of("security.codes.off"));
    private final Button setUp = new Button(Words.of("security.codes.set-up.ask"), click -> setUp());

    CodeSection(OneTimeCodes codes, String site, AccountTime time) {
        this.codes = codes;
        this.site = site;
        this.time = time;
    }

    @Override
    protected FormSection initContent() {
        return new FormSection(Words.of("security.codes"), Words.of("security.codes.about"), list, setUp);
    }

    final void refresh() {
        var status = codes.status();
        list.show(status.map(this::row).stream().toList());
        setUp.setVisible(status.isEmpty());
    }

    private AccountRow row(OneTimeCodes.Status status) {
        int left = status.recoveryCodesLeft();
        var row = new AccountRow(
                Words.of("security.codes.app"),
                Words.of("security.codes.since", time.format(status.since())),
                left <= FEW ? Words.of("security.codes.left.few", left) : Words.of("security.codes.left", left));
        var renew = new Button(Words.of("security.codes.renew.ask"), click -> askRenewal());
        renew.addThemeVariants(ButtonVariant.TERTIARY);
        var off = new Button(Words.of("security.codes.turn-off.ask"), click -> askEnd());
        off.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        row.addActions(renew, off);
        return row;
    }

    private void setUp() {
        new CodeSetupDialog(codes, site, this::tell).open();
    }

    private void askRenewal() {
        new ProofDialog(
                        Words.of("security.codes.renew.question"),
                        Words.of("security.codes.renew.consequence"),
                        Words.of("security.codes.renew"),
                        proof -> tell(codes.renewRecoveryCodes(proof)))
                .open();
    }

    private void askEnd() {
        new ProofDialog(
                        Words.of("security.codes.turn-off.question"),
                        Words.of("security.codes.turn-off.consequence"),
                        Words.of("security.codes.turn-off"),
                        this::end)
                .open();
    }

    private void end(String proof) {
        codes.turnOff(proof);
        refresh();
        list.focus();
        Notices.done(Words.of("security.codes.turned-off"));
    }

    private void tell(List<String> recoveryCodes) {
        refresh();
        new RecoveryCodesDialog(recoveryCodes, site).open();
    }
}
