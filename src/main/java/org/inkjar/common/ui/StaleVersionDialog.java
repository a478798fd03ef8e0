package org.inkjar.common.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.inkjar.common.StaleVersionException;
import org.inkjar.common.Words;

/** Lets a person decide what becomes of their text when somebody else saved first. Closing it changes nothing. */
public final class StaleVersionDialog {

    private StaleVersionDialog() {}

    /**
     * Opens the question.
     *
     * @param overwrite saves what the person typed over what is stored
     * @param reload shows what is stored in place of what the person typed
     */
    public static void ask(StaleVersionException e, Runnable overwrite, Runnable reload) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(Words.of("common.stale.title"));
        dialog.setText(Words.of("common.stale.text", String.valueOf(e.getMessage())));
        dialog.setCancelable(true);
        dialog.setCancelText(Words.of("common.stale.keep"));
        dialog.setRejectable(true);
        dialog.setRejectButton(Words.of("common.stale.theirs"), reject -> reload.run());
        dialog.setRejectButtonTheme("error tertiary");
        dialog.setConfirmButton(Words.of("common.stale.mine"), confirm -> overwrite.run());
        dialog.open();
    }
}
