package org.inkjar.settings.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.IntegerField;
import org.inkjar.AsOwner;
import org.inkjar.settings.FeedContent;
import org.inkjar.settings.Reading;
import org.inkjar.settings.Settings;
import org.junit.jupiter.api.Test;

@AsOwner
class ReadingPageTests extends SettingsPageTest {

    private final Settings settings;

    ReadingPageTests(Settings settings) {
        this.settings = settings;
    }

    @Test
    void savesWhatIsChosen() {
        navigate(ReadingPage.class);
        number("Posts per page").setValue(5);
        number("Posts in feeds").setValue(50);
        radio("Of each post").setValue(FeedContent.SUMMARY);
        test(field(Checkbox.class, "Search engines may list the site")).click();
        press("Save");

        assertThat(settings.current().reading()).isEqualTo(new Reading(5, 50, FeedContent.SUMMARY, false));
    }

    @Test
    void saysBesideEachNumberWhatIsWrong() {
        navigate(ReadingPage.class);
        number("Posts per page").setValue(null);
        number("Posts in feeds").setValue(101);
        press("Save");

        assertThat(number("Posts per page").isInvalid()).isTrue();
        assertThat(number("Posts in feeds").getErrorMessage()).isEqualTo("Enter a number from 1 to 100.");
        assertThat(settings.current().reading().feedPosts()).isEqualTo(20);
    }

    private IntegerField number(String label) {
        return field(IntegerField.class, label);
    }
}
