package org.inkjar.post.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import org.inkjar.TestClock;
import org.inkjar.common.SecretToken;
import org.inkjar.post.Preview;
import org.inkjar.post.PreviewPeriod;
import org.inkjar.post.Previews;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PreviewDialogTests extends PostEditorTest {

    @Autowired
    private Previews previews;

    @Autowired
    private TestClock clock;

    @Test
    void makesALinkToWhatIsWrittenSoFar() {
        visit("admin/posts/new");
        write("Not yet", "Words.");
        choose(more(), "Share preview…");
        assertThat(dialog()).contains("None.");

        test(field("For whom")).setValue("Bob");
        period().setValue(PreviewPeriod.THIRTY_DAYS);
        click("Make a link");

        var token = made();
        assertThat(previews.find(token))
                .map(Preview::post)
                .hasValueSatisfying(post -> assertThat(post.data().body()).isEqualTo("Words."));
        assertThat(dialog())
                .contains("For Bob", "Ends 13 Apr 2026", "Not read yet", "Made 14 Mar 2026", "by Ada Lovelace");
        assertThat(field("For whom").getValue()).isEmpty();
    }

    @Test
    void lasts7DaysUnlessSomethingElseIsChosen() {
        edit(posts.draft("Title"));
        choose(more(), "Share preview…");

        click("Make a link");

        assertThat(previews.find(made()))
                .map(Preview::expiresAt)
                .contains(clock.instant().plus(Duration.ofDays(7)));
        assertThat(dialog()).contains("For nobody in particular");
    }

    @Test
    void showsTheSecretOnlyOnce() {
        edit(posts.draft("Title"));
        choose(more(), "Share preview…");
        click("Make a link");
        previews.find(made());
        click("Close");

        choose(more(), "Share preview…");

        assertThat(find(TextField.class).withLabel("The link").all()).isEmpty();
        assertThat(dialog()).contains("Last read 14 Mar 2026");
    }

    @Test
    void revokesALink() {
        edit(posts.draft("Title"));
        choose(more(), "Share preview…");
        click("Make a link");
        var token = made();

        click("Revoke");

        assertThat(previews.find(token)).isEmpty();
        assertThat(dialog()).contains("None.");
        assertThat(notices()).anyMatch(notice -> notice.contains("no longer works"));
    }

    @Test
    void saysWhichLinkAButtonRevokes() {
        edit(posts.draft("Title"));
        choose(more(), "Share preview…");
        test(field("For whom")).setValue("Bob");

        click("Make a link");

        assertThat(find(Button.class).withText("Revoke").single().getAriaLabel())
                .contains("Revoke the link for Bob, made 14 Mar 2026, 09:27");
    }

    @Test
    void refusesANameThatIsTooLong() {
        edit(posts.draft("Title"));
        choose(more(), "Share preview…");
        field("For whom").setValue("x".repeat(81));

        click("Make a link");

        assertThat(field("For whom").getErrorMessage()).contains("Shorten this to 80");
        assertThat(dialog()).contains("None.");
    }

    @Test
    void saysWhenThePostHasBecomePublicOrIsGone() {
        var draft = posts.draft("Title");
        edit(draft);
        choose(more(), "Share preview…");
        posts.publish(draft);
        click("Make a link");
        assertThat(notices()).anyMatch(notice -> notice.contains("This post is public"));

        posts.delete(posts.current(draft.id()));
        click("Make a link");
        assertThat(notices()).anyMatch(notice -> notice.contains("no longer exists"));
    }

    @Test
    void isNotOfferedForWhatIsPublic() {
        edit(posts.published("Title"));

        assertThat(entries(more())).doesNotContain("Share preview…");
    }

    private SecretToken made() {
        var address = find(TextField.class).withLabel("The link").single().getValue();
        assertThat(address).matches("https?://.+/preview/.+");
        return SecretToken.parse(address.substring(address.lastIndexOf('/') + 1))
                .orElseThrow();
    }

    private String dialog() {
        return find(Dialog.class).single().getElement().getTextRecursively();
    }

    @SuppressWarnings("unchecked") // it offers periods
    private RadioButtonGroup<PreviewPeriod> period() {
        return find(RadioButtonGroup.class).withLabel("Ends after").single();
    }
}
