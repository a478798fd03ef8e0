package org.inkjar.common.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.WebStorage;
import java.util.Arrays;
import org.inkjar.common.Words;

/** Lists the keyboard shortcuts, and turns those of a single key off for people who press or say keys by accident. */
class ShortcutsDialog extends Dialog {

    /** What shortcuts.ts reads too. */
    private static final String SETTING = "inkjar.single-key-shortcuts";

    private static final String ON = "on";
    private static final String OFF = "off";

    private final Checkbox singleKeys = new Checkbox(Words.of("common.shortcuts.single"));

    ShortcutsDialog(boolean mayPublish) {
        super(Words.of("common.shortcuts"));
        addClassName("shortcuts-dialog");
        singleKeys.setHelperText(Words.of("common.shortcuts.single.help"));
        singleKeys.setValue(true);
        singleKeys.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                WebStorage.setItem(SETTING, change.getValue() ? ON : OFF);
            }
        });
        add(list(mayPublish), singleKeys);
        getFooter().add(new Button(Words.of("common.close"), click -> close()));
        addAttachListener(attach -> WebStorage.getItem(SETTING, value -> singleKeys.setValue(!OFF.equals(value))));
    }

    private static DescriptionList list(boolean mayPublish) {
        var list = new DescriptionList();
        list.addClassName("shortcuts");
        Arrays.stream(Shortcut.values())
                .filter(shortcut -> mayPublish || shortcut != Shortcut.PUBLISH)
                .forEach(shortcut -> {
                    var keys = new DescriptionList.Term();
                    Arrays.stream(shortcut.keys().split(" \\+ ", 2))
                            .map(ShortcutsDialog::key)
                            .forEach(keys::add);
                    list.add(keys, new DescriptionList.Description(shortcut.meaning()));
                });
        return list;
    }

    private static Span key(String name) {
        var key = new Span(name);
        key.addClassName("key");
        return key;
    }
}
