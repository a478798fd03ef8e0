package org.inkjar.redirect.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.StaleVersionException;
import org.inkjar.common.ui.FieldErrors;
import org.inkjar.common.ui.Notices;
import org.inkjar.redirect.RedirectData;
import org.inkjar.redirect.RedirectItem;
import org.inkjar.redirect.RedirectService;

/** Adds a redirect, or changes one. */
class RedirectDialog extends Dialog {

    private final FieldErrors errors = new FieldErrors();
    private final TextField source = new TextField("From");
    private final TextField target = new TextField("To");
    private final RadioButtonGroup<Boolean> permanent = new RadioButtonGroup<>("Kind");
    private final Consumer<RedirectData> store;
    private final Runnable done;

    private RedirectDialog(String title, Consumer<RedirectData> store, Runnable done) {
        this.store = store;
        this.done = done;
        setHeaderTitle(title);
        describe();
        var fields = new Div(source, target, permanent);
        fields.addClassName("fields");
        add(fields);
        var save = new Button("Save", click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER);
        getFooter().add(new Button("Cancel", click -> close()), save);
    }

    static void create(RedirectService redirects, Runnable done) {
        new RedirectDialog("New redirect", redirects::add, done).open();
    }

    static void edit(RedirectService redirects, RedirectItem item, Runnable done) {
        var dialog =
                new RedirectDialog("Edit redirect", data -> redirects.change(item.id(), item.version(), data), done);
        dialog.source.setValue(item.data().source());
        dialog.target.setValue(item.data().target());
        dialog.permanent.setValue(item.data().permanent());
        dialog.open();
    }

    private void describe() {
        source.setHelperText("A path of this site, such as /2019/old-post. Its case and what follows a question mark"
                + " make no difference.");
        source.setRequiredIndicatorVisible(true);
        source.setAutofocus(true);
        target.setHelperText("A path of this site, or a full web address.");
        target.setRequiredIndicatorVisible(true);
        permanent.setItems(true, false);
        permanent.setItemLabelGenerator(chosen ->
                chosen ? "Permanent: search engines take the new address" : "Temporary: they keep the old one");
        permanent.setValue(true);
        errors.bind("source", source);
        errors.bind("target", target);
    }

    private void save() {
        try {
            errors.clear();
            store.accept(new RedirectData(source.getValue(), target.getValue(), permanent.getValue()));
            close();
            done.run();
        } catch (InvalidInputException e) {
            errors.show(e);
        } catch (StaleVersionException | NotFoundException e) {
            Notices.failed(String.valueOf(e.getMessage()));
            done.run();
        }
    }
}
