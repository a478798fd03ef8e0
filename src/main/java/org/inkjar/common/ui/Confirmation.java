package org.inkjar.common.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.inkjar.common.Words;

/** Asks before something that cannot be undone. */
public final class Confirmation {

    private Confirmation() {}

    /**
     * Opens the question.
     *
     * @param title the question
     * @param consequences what will be gone
     * @param confirm the verb on the button
     */
    public static void ask(String title, String consequences, String confirm, Runnable action) {
        var dialog = new ConfirmDialog(title, consequences, confirm, event -> action.run());
        dialog.setCancelable(true);
        dialog.setCancelText(Words.of("common.cancel"));
        dialog.setConfirmButtonTheme(
                ButtonVariant.ERROR.getVariantName() + " " + ButtonVariant.PRIMARY.getVariantName());
        dialog.open();
    }
}
