package org.inkjar.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;
import java.util.function.BooleanSupplier;

/**
 * Keeps what somebody typed from being lost: leaving the view asks first, and so does the browser when the tab is closed
 * or loaded anew.
 *
 * <p>The browser notes by itself that somebody types. What is changed otherwise, by a button for example, is told to it
 * by {@link #update()}, and so is that everything is saved.
 */
@JsModule("./unsaved-changes.js")
public final class UnsavedChanges {

    private final Component view;
    private final BooleanSupplier dirty;

    private UnsavedChanges(Component view, BooleanSupplier dirty) {
        this.view = view;
        this.dirty = dirty;
    }

    /**
     * Guards a view for as long as it is attached.
     *
     * @param dirty whether there is something that is not saved; asked when somebody wants to leave
     */
    public static UnsavedChanges guard(Component view, BooleanSupplier dirty) {
        var guard = new UnsavedChanges(view, dirty);
        view.getElement().setAttribute("data-guarded", true);
        view.addAttachListener(attach -> {
            var registration = attach.getUI().addBeforeLeaveListener(guard::beforeLeave);
            view.addDetachListener(detach -> {
                registration.remove();
                detach.unregisterListener();
            });
        });
        return guard;
    }

    /** Tells the browser how it stands: after a save, and after a change that nobody typed. */
    public void update() {
        view.getElement().executeJs("this.toggleAttribute('data-unsaved', $0)", dirty.getAsBoolean());
    }

    private void beforeLeave(BeforeLeaveEvent event) {
        if (dirty.getAsBoolean()) {
            ask(event.postpone());
        }
    }

    private void ask(ContinueNavigationAction leave) {
        var dialog = new ConfirmDialog();
        dialog.setHeader("Leave without saving?");
        dialog.setText("What you changed here since the last save will be lost.");
        dialog.setConfirmButton("Stay", stay -> leave.cancel());
        dialog.setRejectButton("Leave", reject -> leave.proceed());
        dialog.setRejectable(true);
        dialog.setRejectButtonTheme("error tertiary");
        dialog.addCancelListener(cancel -> leave.cancel());
        dialog.open();
    }
}
