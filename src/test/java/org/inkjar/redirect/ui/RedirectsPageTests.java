package org.inkjar.redirect.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.util.List;
import java.util.Locale;
import org.inkjar.AsOwner;
import org.inkjar.ViewTest;
import org.inkjar.Windows;
import org.inkjar.redirect.RedirectData;
import org.inkjar.redirect.RedirectItem;
import org.inkjar.redirect.RedirectService;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageRequest;

@AsOwner
class RedirectsPageTests extends ViewTest {

    private final RedirectService service;

    RedirectsPageTests(RedirectService service) {
        this.service = service;
    }

    @Test
    void addsARedirect() {
        navigate(RedirectsPage.class);
        assertThat(grid().getEmptyStateText()).startsWith("No redirects.");
        press("New redirect");
        test(field(TextField.class, "From")).setValue("/2019/old/");
        test(field(TextField.class, "To")).setValue("/new");
        press("Save");

        assertThat(stored()).containsExactly(new RedirectData("/2019/old", "/new", true));
        assertThat(test(grid()).size()).isEqualTo(1);
    }

    @Test
    void saysBesideEachFieldWhatIsWrongAndKeepsIt() {
        service.add(new RedirectData("/a", "/b", true));
        navigate(RedirectsPage.class);
        press("New redirect");
        test(field(TextField.class, "From")).setValue("/admin");
        test(field(TextField.class, "To")).setValue("b");
        press("Save");
        assertThat(field(TextField.class, "From").isInvalid()).isTrue();
        assertThat(field(TextField.class, "To").isInvalid()).isTrue();

        test(field(TextField.class, "From")).setValue("/c");
        test(field(TextField.class, "To")).setValue("/a");
        press("Save");

        assertThat(field(TextField.class, "To").getErrorMessage()).contains("leads on to /b");
        assertThat(field(TextField.class, "From").getValue()).isEqualTo("/c");
        assertThat(stored()).hasSize(1);
    }

    @Test
    void changesARedirect() {
        service.add(new RedirectData("/a", "/b", true));
        navigate(RedirectsPage.class);
        press(grid(), "/a");
        test(field(TextField.class, "To")).setValue("/c");
        press("Save");

        assertThat(stored()).containsExactly(new RedirectData("/a", "/c", true));
    }

    @Test
    void finds() {
        service.add(new RedirectData("/one", "/x", true));
        service.add(new RedirectData("/two", "/y", true));
        navigate(RedirectsPage.class);
        test(find(TextField.class).withAriaLabel("Find an address").single()).setValue("ONE");

        assertThat(test(grid()).size()).isEqualTo(1);
        test(find(TextField.class).withAriaLabel("Find an address").single()).setValue("zzz");
        assertThat(grid().getEmptyStateText()).startsWith("No redirect from or to");
    }

    @Test
    void showsWhatAnImportWouldChangeBeforeItDoes() {
        service.add(new RedirectData("/left", "/x", true));
        navigate(RedirectsPage.class);
        press("Import…");
        assertThat(button("Import").isEnabled()).isFalse();
        test(field(TextArea.class, "Lines")).setValue("from,to\n/a,/b\n/c,/d,302\n");
        test(field(Checkbox.class, "Delete the redirects that are not among these"))
                .click();

        assertThat(screen()).contains("Redirects: 2 new, 1 deleted.", "+ /a → /b", "+ /c → /d (temporary)", "− /left");
        assertThat(stored()).hasSize(1);
        press("Import");
        assertThat(stored()).containsExactly(new RedirectData("/a", "/b", true), new RedirectData("/c", "/d", false));
        assertThat(notices()).containsExactly("Redirects: 2 new, 1 deleted.");
    }

    @Test
    void aFileWithoutALineIsNotChosen() {
        navigate(RedirectsPage.class);
        press("Import…");
        test(find(Upload.class).single()).upload("old.csv", "text/csv", "\n".getBytes(UTF_8));

        assertThat(notices()).containsExactly("old.csv is empty. Choose another file.Close");
        assertThat(field(TextArea.class, "Lines").isVisible()).isTrue();
    }

    @Test
    void saysOfEachLineWhatIsWrong() {
        navigate(RedirectsPage.class);
        press("Import…");
        test(field(TextArea.class, "Lines")).setValue("/a,/b\n/b,/c\nx,/d\n");

        assertThat(screen())
                .contains("3 lines are wrong.", "Line 1: From there", "Line 2: /a leads here", "Line 3: Enter a path");
        assertThat(button("Import").isEnabled()).isFalse();
        assertThat(field(TextArea.class, "Lines").getValue()).startsWith("/a,/b");
    }

    @Test
    void speaksGermanWithWhoeverReadsIt() {
        Windows.speak(Locale.GERMAN);
        service.add(new RedirectData("/left", "/x", true));
        navigate(RedirectsPage.class);
        press("Importieren …");
        test(field(TextArea.class, "Zeilen")).setValue("/a,/b,302\n");
        assertThat(screen()).contains("Weiterleitungen: 1 neu.", "+ /a → /b (vorübergehend)");
        test(field(TextArea.class, "Zeilen")).setValue("/a,/b\nx,/d\n");

        assertThat(screen()).contains("Eine Zeile ist falsch.", "Zeile 2: Gib einen Pfad dieser Website an");
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private void press(Grid<RedirectItem> grid, String source) {
        var cell = test(grid).getCellComponent(0, "addresses");
        test(find(Button.class, cell).withText(source).single()).click();
    }

    @SuppressWarnings("unchecked") // a class has no type arguments
    private Grid<RedirectItem> grid() {
        return find(Grid.class).single();
    }

    private List<RedirectData> stored() {
        return service.list("", PageRequest.of(0, 50)).stream()
                .map(RedirectItem::data)
                .toList();
    }
}
