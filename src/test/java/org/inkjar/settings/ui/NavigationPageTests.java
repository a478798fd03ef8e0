package org.inkjar.settings.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import org.inkjar.AsOwner;
import org.inkjar.settings.NavigationItem;
import org.inkjar.settings.Settings;
import org.inkjar.settings.SocialLink;
import org.junit.jupiter.api.Test;

@AsOwner
class NavigationPageTests extends SettingsPageTest {

    private static final int HEAD = 0;
    private static final int FOOT = 1;
    private static final int ELSEWHERE = 2;

    private final Settings settings;

    NavigationPageTests(Settings settings) {
        this.settings = settings;
    }

    @Test
    void movesAddsAndRemovesLinks() {
        navigate(NavigationPage.class);
        assertThat(values("Label")).containsExactly("Posts", "Tags", "Archive");
        pressLabelled("Move “Archive” up");
        pressLabelled("Remove “Posts”");
        add(HEAD, 2, "About", "/about");
        press("Save");

        assertThat(settings.current().navigation().header())
                .containsExactly(
                        new NavigationItem("Archive", "/archive"),
                        new NavigationItem("Tags", "/tags"),
                        new NavigationItem("About", "/about"));
    }

    @Test
    void savesTheFootAndProfilesElsewhere() {
        navigate(NavigationPage.class);
        add(FOOT, 3, "Imprint", "/imprint");
        add(ELSEWHERE, 4, "", "https://github.com/ada");
        test(text("Text at the foot")).setValue("By Ada.");
        press("Save");

        var navigation = settings.current().navigation();
        assertThat(navigation.footer()).containsExactly(new NavigationItem("Imprint", "/imprint"));
        assertThat(navigation.footerText()).isEqualTo("By Ada.");
        assertThat(navigation.social()).containsExactly(new SocialLink("GitHub", "https://github.com/ada"));
        assertThat(values("Label")).endsWith("GitHub");
    }

    @Test
    void saysBesideEachLinkWhatIsWrong() {
        navigate(NavigationPage.class);
        test(address(0)).setValue("javascript:alert(1)");
        add(ELSEWHERE, 3, "Me", "/me");
        press("Save");

        assertThat(address(0).isInvalid()).isTrue();
        assertThat(address(3).isInvalid()).isTrue();
        assertThat(settings.current().navigation().header().getFirst().address())
                .isEqualTo("/");
    }

    @Test
    void refusesMoreLinksThanTheHeadHolds() {
        navigate(NavigationPage.class);
        for (int i = 3; i < 13; i++) {
            add(HEAD, i, "Link " + i, "/link");
        }
        press("Save");

        assertThat(screen()).contains("Keep at most 12 links.");
        assertThat(settings.current().navigation().header()).hasSize(3);
    }

    private void add(int list, int row, String label, String address) {
        test(find(Button.class).withText("Add a link").all().get(list)).click();
        test(find(TextField.class).withLabel("Label").all().get(row)).setValue(label);
        test(address(row)).setValue(address);
    }

    private TextField address(int row) {
        return find(TextField.class).withLabel("Address").all().get(row);
    }
}
