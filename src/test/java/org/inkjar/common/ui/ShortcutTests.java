package org.inkjar.common.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import org.inkjar.InkjarTest;
import org.junit.jupiter.api.Test;

@InkjarTest
@ViewPackages(classes = ShortcutTests.class)
class ShortcutTests extends SpringBrowserlessTest {

    @Test
    void marksTheButtonForTheScriptAndForScreenReaders() {
        var save = Shortcut.SAVE.on(new Button("Save"));
        var search = Shortcut.SEARCH.on(new Button("Search"));

        assertThat(save.getElement().getAttribute("data-shortcut")).isEqualTo("mod+s");
        assertThat(save.getElement().getAttribute("aria-keyshortcuts")).isEqualTo("Control+S Meta+S");
        assertThat(search.getElement().getAttribute("data-shortcut")).isEqualTo("/");
        assertThat(search.getElement().getAttribute("aria-keyshortcuts")).isEqualTo("/");
    }

    @Test
    void showsEveryShortcut() {
        var text = list(true);
        for (var shortcut : Shortcut.values()) {
            assertThat(text).contains(shortcut.meaning());
        }
        assertThat(find(Checkbox.class).single().getLabel()).isEqualTo("Single-key shortcuts");
    }

    @Test
    void showsNobodyWhatTheyMayNotDo() {
        assertThat(list(false)).contains(Shortcut.SAVE.meaning()).doesNotContain(Shortcut.PUBLISH.meaning());
    }

    private String list(boolean mayPublish) {
        var button = new ShortcutsButton(mayPublish);
        UI.getCurrent().add(button);
        test(button).click();
        return find(Dialog.class).single().getElement().getTextRecursively();
    }
}
