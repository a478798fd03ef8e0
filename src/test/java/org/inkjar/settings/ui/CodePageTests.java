package org.inkjar.settings.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import org.inkjar.AsOwner;
import org.inkjar.settings.InjectedCode;
import org.inkjar.settings.Settings;
import org.junit.jupiter.api.Test;

@AsOwner
class CodePageTests extends SettingsPageTest {

    private static final String PLAUSIBLE = "<script defer src=\"https://plausible.io/js/script.js\"></script>";

    private final Settings settings;

    CodePageTests(Settings settings) {
        this.settings = settings;
    }

    @Test
    void saysWhatReadersBrowsersWillDoBeforeItIsSaved() {
        navigate(CodePage.class);
        assertThat(screen()).contains("There is no code");
        test(area("Head")).setValue(PLAUSIBLE);
        assertThat(screen()).contains("Nothing while it is off.");
        test(enabled()).click();

        assertThat(screen())
                .contains("In every public page:", "Readers’ browsers will load and run scripts from plausible.io.");
        assertThat(settings.current().code()).isEqualTo(InjectedCode.NONE);
    }

    @Test
    void savesCodeAndSwitchesItOff() {
        navigate(CodePage.class);
        test(area("Head")).setValue(PLAUSIBLE);
        test(area("Further hosts")).setValue("https://stats.example.com/x");
        test(enabled()).click();
        press("Save");
        assertThat(settings.current().code()).isEqualTo(new InjectedCode(true, PLAUSIBLE, "", "stats.example.com"));

        test(enabled()).click();
        press("Save");
        assertThat(settings.current().code()).isEqualTo(new InjectedCode(false, PLAUSIBLE, "", "stats.example.com"));
    }

    @Test
    void keepsWhatIsTypedAndSaysWhatIsWrongWithIt() {
        navigate(CodePage.class);
        test(area("Head")).setValue("<div>");
        assertThat(screen()).contains("It cannot be saved like this: Close every element");
        press("Save");

        assertThat(area("Head").isInvalid()).isTrue();
        assertThat(area("Head").getValue()).isEqualTo("<div>");
        assertThat(settings.current().code()).isEqualTo(InjectedCode.NONE);
    }

    private Checkbox enabled() {
        return field(Checkbox.class, "Add the code to public pages");
    }
}
