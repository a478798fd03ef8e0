package org.inkjar.common.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.inkjar.common.StaleVersionException;

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
        dialog.setHeader("Somebody else saved first");
        dialog.setText(e.getMessage() + " What you typed is still here.");
        dialog.setCancelable(true);
        dialog.setCancelText("Keep editing");
        dialog.setRejectable(true);
        dialog.setRejectButton("Load theirs", reject -> reload.run());
        dialog.setRejectButtonTheme("error tertiary");
        dialog.setConfirmButton("Save mine", confirm -> overwrite.run());
        dialog.open();
    }
}
