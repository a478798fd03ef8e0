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
import org.inkjar.common.Words;
import org.inkjar.common.ui.FieldErrors;
import org.inkjar.common.ui.Notices;
import org.inkjar.redirect.RedirectData;
import org.inkjar.redirect.RedirectItem;
import org.inkjar.redirect.RedirectService;

/** Adds a redirect, or changes one. */
class RedirectDialog extends Dialog {

    private final FieldErrors errors = new FieldErrors();
    private final TextField source = new TextField(Words.of("redirect.from"));
    private final TextField target = new TextField(Words.of("redirect.to"));
    private final RadioButtonGroup<Boolean> permanent = new RadioButtonGroup<>(Words.of("redirect.kind"));
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
        var save = new Button(Words.of("common.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(Words.of("common.cancel"), click -> close()), save);
    }

    static void create(RedirectService redirects, Runnable done) {
        new RedirectDialog(Words.of("redirect.new"), redirects::add, done).open();
    }

    static void edit(RedirectService redirects, RedirectItem item, Runnable done) {
        var dialog = new RedirectDialog(
                Words.of("redirect.edit"), data -> redirects.change(item.id(), item.version(), data), done);
        dialog.source.setValue(item.data().source());
        dialog.target.setValue(item.data().target());
        dialog.permanent.setValue(item.data().permanent());
        dialog.open();
    }

    private void describe() {
        source.setHelperText(Words.of("redirect.from.help"));
        source.setRequiredIndicatorVisible(true);
        source.setAutofocus(true);
        target.setHelperText(Words.of("redirect.to.help"));
        target.setRequiredIndicatorVisible(true);
        permanent.setItems(true, false);
        permanent.setItemLabelGenerator(
                chosen -> chosen ? Words.of("redirect.permanent") : Words.of("redirect.temporary"));
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
