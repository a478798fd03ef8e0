package org.inkjar.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.inkjar.common.Words;

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
    private final Supplier<Optional<Loss>> loss;

    private UnsavedChanges(Component view, Supplier<Optional<Loss>> loss) {
        this.view = view;
        this.loss = loss;
    }

    /**
     * What somebody is asked who is about to lose something.
     *
     * @param question in a few words
     * @param consequence of leaving
     */
    public record Loss(String question, String consequence) {}

    /** What was typed and not saved. */
    public static Loss changes() {
        return new Loss(Words.of("common.unsaved.question"), Words.of("common.unsaved.consequence"));
    }

    /**
     * Guards a view for as long as it is attached.
     *
     * @param dirty whether there is something that is not saved; asked when somebody wants to leave
     */
    public static UnsavedChanges guard(Component view, BooleanSupplier dirty) {
        return guard(view, () -> dirty.getAsBoolean() ? Optional.of(changes()) : Optional.empty());
    }

    /**
     * Guards a view of which something else can be lost as well.
     *
     * @param loss what leaving would cost; asked when somebody wants to leave
     */
    public static UnsavedChanges guard(Component view, Supplier<Optional<Loss>> loss) {
        var guard = new UnsavedChanges(view, loss);
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
        view.getElement()
                .executeJs(
                        "this.toggleAttribute('data-unsaved', $0)", loss.get().isPresent());
    }

    private void beforeLeave(BeforeLeaveEvent event) {
        loss.get().ifPresent(what -> ask(what, event.postpone()));
    }

    private static void ask(Loss loss, ContinueNavigationAction leave) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(loss.question());
        dialog.setText(loss.consequence());
        dialog.setConfirmButton(Words.of("common.unsaved.stay"), stay -> leave.cancel());
        dialog.setRejectButton(Words.of("common.unsaved.leave"), reject -> leave.proceed());
        dialog.setRejectable(true);
        dialog.setRejectButtonTheme("error tertiary");
        dialog.addCancelListener(cancel -> leave.cancel());
        dialog.open();
    }
}
