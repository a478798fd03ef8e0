package org.inkjar.post.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.inkjar.TestClock;
import org.inkjar.author.Role;
import org.inkjar.job.Job;
import org.inkjar.post.PostStatus;
import org.inkjar.settings.SettingsService;
import org.inkjar.settings.SiteIdentity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PostScheduleTests extends PostEditorTest {

    @Autowired
    private SettingsService settings;

    @Autowired
    private TestClock clock;

    @Autowired
    private List<Job> jobs;

    @BeforeEach
    void writeInBerlin() {
        people.signIn(ada.id(), Role.OWNER);
        settings.save(
                settings.find().identity(),
                new SiteIdentity("Inkjar", "", "https://blog.example", "en", "Europe/Berlin"));
        visit("admin/posts/new");
        write("Later", "Text");
        test(area("Summary")).setValue("With nothing on the checklist.");
    }

    @Test
    void schedulesInTheTimeZoneOfTheSite() {
        choose(more(), "Schedule…");
        assertThat(picker().getHelperText()).contains("Europe/Berlin");
        assertThat(picker().getValue()).isEqualTo(LocalDateTime.parse("2026-03-15T09:00"));

        confirm("2026-07-01T08:00");

        var post = stored().getFirst();
        assertThat(post.status()).isEqualTo(PostStatus.SCHEDULED);
        assertThat(post.publishedAt()).isEqualTo("2026-07-01T06:00:00Z");
        assertThat(standing()).contains("Scheduled", "For 1 Jul 2026, 08:00");
    }

    @Test
    void whoeverHasItOpenSeesThatItAppears() throws Exception {
        choose(more(), "Schedule…");
        confirm("2026-03-15T09:00");
        test(title()).setValue("Later, with more");
        publishWhatIsDue();
        poll();
        assertThat(standing()).contains("Scheduled");

        clock.advance(Duration.ofDays(1));
        publishWhatIsDue();
        poll();
        assertThat(standing()).contains("Published", "15 Mar 2026, 09:00").doesNotContain("Scheduled");
        assertThat(title().getValue()).isEqualTo("Later, with more");

        click("Update");
        assertThat(stored().getFirst().data().title()).isEqualTo("Later, with more");
    }

    @Test
    void refusesATimeThatHasPassed() {
        choose(more(), "Schedule…");

        confirm("2026-03-14T10:00");

        assertThat(picker().isInvalid()).isTrue();
        assertThat(picker().getErrorMessage()).contains("future");
        assertThat(stored().getFirst().status()).isEqualTo(PostStatus.DRAFT);
    }

    @Test
    void refusesATimeThatClocksSkip() {
        choose(more(), "Schedule…");
        test(picker()).setValue(LocalDateTime.parse("2026-03-29T02:30"));
        assertThat(clocks()).contains("put forward", "do not show this time at all");

        confirm("2026-03-29T02:30");

        assertThat(picker().getErrorMessage()).contains("put forward", "29 Mar 2026, 03:00");
        assertThat(stored().getFirst().status()).isEqualTo(PostStatus.DRAFT);
    }

    @Test
    void asksWhichOfTwoWhenClocksArePutBack() {
        choose(more(), "Schedule…");
        test(picker()).setValue(LocalDateTime.parse("2026-10-25T02:30"));
        assertThat(clocks()).contains("put back", "twice");
        assertThat(which().getItemLabelGenerator().apply(Instant.parse("2026-10-25T00:30:00Z")))
                .isEqualTo("The first, UTC+02:00");

        which().setValue(Instant.parse("2026-10-25T01:30:00Z"));
        click("Schedule");

        assertThat(stored().getFirst().publishedAt()).isEqualTo("2026-10-25T01:30:00Z");
    }

    @Test
    void theSecondOfTwoStaysTheSecondWhenTheScheduleIsLookedAtAgain() {
        choose(more(), "Schedule…");
        test(picker()).setValue(LocalDateTime.parse("2026-10-25T02:30"));
        which().setValue(Instant.parse("2026-10-25T01:30:00Z"));
        click("Schedule");

        choose(more(), "Change schedule…");
        assertThat(which().getValue()).isEqualTo("2026-10-25T01:30:00Z");
        click("Schedule");

        assertThat(stored().getFirst().publishedAt()).isEqualTo("2026-10-25T01:30:00Z");
    }

    @Test
    void saysTheOffsetThatClocksHaveThen() {
        choose(more(), "Schedule…");
        assertThat(picker().getHelperText()).contains("UTC+01:00");

        test(picker()).setValue(LocalDateTime.parse("2026-07-01T08:00"));

        assertThat(picker().getHelperText()).contains("UTC+02:00");
        assertThat(clocks()).isEmpty();
    }

    @Test
    void aPublicPostGetsAnotherDate() {
        click("Publish");

        choose(more(), "Change date…");
        assertThat(picker().getValue()).isEqualTo(LocalDateTime.parse("2026-03-14T10:26:53"));
        test(picker()).setValue(LocalDateTime.parse("2024-07-01T08:00"));
        click("Change date");

        var post = stored().getFirst();
        assertThat(post.status()).isEqualTo(PostStatus.PUBLISHED);
        assertThat(post.publishedAt()).isEqualTo("2024-07-01T06:00:00Z");
        assertThat(standing()).contains("1 Jul 2024, 08:00");
    }

    @Test
    void aDateThatIsNotTouchedStaysToTheSecond() {
        click("Publish");
        choose(more(), "Change date…");
        test(picker()).setValue(LocalDateTime.parse("2026-03-14T10:26"));

        click("Change date");

        assertThat(stored().getFirst().publishedAt()).isEqualTo(TestClock.START);
    }

    @Test
    void aPublicPostIsPublishedAnewNow() {
        click("Publish");
        var now = clock.advance(Duration.ofDays(3));
        choose(more(), "Change date…");

        click("Now");
        click("Change date");

        assertThat(stored().getFirst().publishedAt()).isEqualTo(now);
    }

    @Test
    void whatReadersCanSeeGetsNoDateInTheFuture() {
        click("Publish");
        choose(more(), "Change date…");
        test(picker()).setValue(LocalDateTime.parse("2026-07-01T08:00"));

        click("Change date");

        assertThat(picker().getErrorMessage()).contains("Withdraw it first");
        assertThat(stored().getFirst().publishedAt()).isEqualTo(TestClock.START);
    }

    @Test
    void aWithdrawnPostComesBackWithADateOrOnSchedule() {
        click("Publish");
        choose(more(), "Withdraw");

        choose(more(), "Publish again with a date…");
        test(picker()).setValue(LocalDateTime.parse("2026-07-01T08:00"));
        click("Publish again", dialog());
        assertThat(stored().getFirst().status()).isEqualTo(PostStatus.SCHEDULED);

        click("Publish now");
        choose(more(), "Withdraw");
        choose(more(), "Publish again with a date…");
        test(picker()).setValue(LocalDateTime.parse("2026-03-01T08:00"));
        click("Publish again", dialog());

        assertThat(stored().getFirst().status()).isEqualTo(PostStatus.PUBLISHED);
        assertThat(stored().getFirst().publishedAt()).isEqualTo("2026-03-01T07:00:00Z");
    }

    @Test
    void aPageHasNoDateToChange() {
        edit(posts.pages().published("About"));

        assertThat(entries(more())).doesNotContain("Change date…");
    }

    @Test
    void asksForATimeWhenThereIsNone() {
        choose(more(), "Schedule…");
        picker().clear();

        click("Schedule");

        assertThat(picker().getErrorMessage()).contains("Enter a date and a time");
    }

    @Test
    void changesAndDropsTheSchedule() {
        choose(more(), "Schedule…");
        confirm("2026-07-01T08:00");

        choose(more(), "Change schedule…");
        assertThat(picker().getValue()).isEqualTo(LocalDateTime.parse("2026-07-01T08:00"));
        confirm("2026-08-01T08:00");
        assertThat(standing()).contains("1 Aug 2026");

        choose(more(), "Take off the schedule");
        assertThat(stored().getFirst().status()).isEqualTo(PostStatus.DRAFT);
    }

    @Test
    void showsTheFullPublicAddress() {
        assertThat(slug().getHelperText()).isEqualTo("https://blog.example/posts/later");
    }

    private void publishWhatIsDue() throws Exception {
        for (var job : jobs) {
            if (job.name().equals("publish-scheduled-posts")) {
                job.run(line -> {});
            }
        }
    }

    private void confirm(String time) {
        test(picker()).setValue(LocalDateTime.parse(time));
        click("Schedule");
    }

    private void click(String button, Dialog dialog) {
        test(find(Button.class, dialog).withText(button).single()).click();
    }

    private Dialog dialog() {
        return find(Dialog.class).single();
    }

    private String clocks() {
        return find(Paragraph.class).withClassName("site-time-clocks").single().getText();
    }

    private DateTimePicker picker() {
        return find(DateTimePicker.class).single();
    }

    @SuppressWarnings("unchecked") // it offers instants
    private RadioButtonGroup<Instant> which() {
        return find(RadioButtonGroup.class).withLabelContaining("twice").single();
    }
}
