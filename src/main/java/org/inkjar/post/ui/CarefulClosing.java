package org.inkjar.post.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.BooleanSupplier;
import org.inkjar.common.Words;
import org.inkjar.common.ui.Confirmation;
import org.inkjar.common.ui.KeptForm;
import org.inkjar.common.ui.UnsavedChanges;

/** Has a dialog ask before it closes over what somebody has typed, and the browser keep it meanwhile. */
final class CarefulClosing {

    private CarefulClosing() {}

    /**
     * The button that closes the dialog; the Escape key does the same, and a slip beside it does nothing.
     *
     * @param name of what the dialog is about, under which the browser keeps it
     */
    static Button of(Dialog dialog, String name, BooleanSupplier isDirty) {
        var kept = new KeptForm(name);
        dialog.addComponentAsFirst(kept);
        dialog.addAttachListener(attach -> kept.begin());
        Runnable close = () -> close(dialog, isDirty);
        dialog.setCloseOnOutsideClick(false);
        dialog.addDialogCloseActionListener(event -> close.run());
        UnsavedChanges.guard(dialog, isDirty);
        return new Button(Words.of("common.cancel"), click -> close.run());
    }

    private static void close(Dialog dialog, BooleanSupplier isDirty) {
        if (isDirty.getAsBoolean()) {
            Confirmation.ask(
                    Words.of("post.close.question"),
                    Words.of("post.close.consequence"),
                    Words.of("common.close"),
                    dialog::close);
        } else {
            dialog.close();
        }
    }
}
