package org.inkjar.activity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.inkjar.AsAuthor;
import org.inkjar.AsOwner;
import org.inkjar.Posts;
import org.inkjar.TestClock;
import org.inkjar.ViewTest;
import org.inkjar.Windows;
import org.inkjar.common.Change;
import org.inkjar.common.Deed;
import org.inkjar.common.Subject;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;

@AsOwner
class ActivityViewTests extends ViewTest {

    private final Posts posts;
    private final ApplicationEventPublisher events;
    private final TestClock clock;

    ActivityViewTests(Posts posts, ApplicationEventPublisher events, TestClock clock) {
        this.posts = posts;
        this.events = events;
        this.clock = clock;
    }

    @Test
    void groupsByDay() {
        tell("Old");
        clock.advance(Duration.ofDays(1));
        tell("Yesterday's");
        clock.advance(Duration.ofDays(1));
        tell("New");

        open("");

        assertThat(find(H2.class).all().stream().map(H2::getText))
                .containsExactly("Today", "Yesterday", "Saturday, 14 March 2026");
        assertThat(entries()).hasSize(3);
        assertThat(entries().getFirst()).contains("did “Thing: done” to New", "09:26");
    }

    @Test
    void saysInGermanWhatWasDoneWhereTheSubjectStandsInTheMiddle() {
        var ink = new Subject("post", UUID.randomUUID(), "Tinte", "/admin/posts/1");
        events.publishEvent(Deed.of("deed.post.restored", ink));
        events.publishEvent(Deed.of("deed.post.published", new Subject("page", UUID.randomUUID(), "Über mich", "")));
        Windows.speak(Locale.GERMAN);

        open("");

        assertThat(entries().getFirst()).contains(" veröffentlichte die Seite „Über mich“");
        assertThat(entries().getLast()).contains(" stellte den Beitrag Tinte wieder her");
        assertThat(links()).contains("/admin/posts/1");
        ComboBox<?> action = find(ComboBox.class).withAriaLabel("Aktion").single();
        test(action).selectItem("Stellte den Beitrag … wieder her");
        assertThat(entries()).hasSize(1);
        assertThat(find(DatePicker.class).all())
                .hasSize(2)
                .allSatisfy(day -> assertThat(day.getI18n().getMonthNames()).contains("März"));
    }

    @Test
    void leadsToThePostAndToTheChange() {
        var post = posts.draft("Ink");
        posts.change(post, data -> data.toBuilder().body("Blue.").build());

        open("");

        assertThat(links())
                .contains("/admin/posts/" + post.id(), "/admin/posts/%s/history?revision=2".formatted(post.id()));
    }

    @Test
    void showsWhatWasChanged() {
        events.publishEvent(Deed.of("deed.settings.changed", Subject.only("settings", ""))
                .changing(List.of(new Change("Title", "", "<b>New</b>"))));

        open("");

        assertThat(entries().getFirst()).contains("Title", "nothing", "<b>New</b>");
    }

    @Test
    void theAddressFilters() {
        tell("Alpha");
        tell("Beta");

        open("q=alp&subject=%20&kind=post&action=%27%3B--&person=nobody-at-all&from=yesterday&until=9999-99-99");

        assertThat(entries()).singleElement().asString().contains("Alpha");
        assertThat(find(TextField.class).single().getValue()).isEqualTo("alp");
    }

    @Test
    void showsOneThingAloneUntilEverythingIsAskedFor() {
        var ink = posts.draft("Ink");
        posts.draft("Paper");
        open("subject=" + ink.id());
        assertThat(entries()).singleElement().asString().contains("Ink");
        assertThat(screen()).contains("Only what was done to “Ink”.");

        ComboBox<?> kind = find(ComboBox.class).withAriaLabel("Kind of thing").single();
        test(kind).selectItem("Post");
        assertThat(address()).isEqualTo("admin/activity?subject=%s&kind=post".formatted(ink.id()));

        press("Show everything");
        assertThat(address()).isEqualTo("admin/activity?kind=post");
        assertThat(entries()).hasSize(2);
        assertThat(find(Button.class).withText("Show everything").all()).isEmpty();
    }

    @Test
    void saysWhenNothingIsLeftOfWhatIsAskedFor() {
        tell("Alpha");

        open("subject=" + UUID.randomUUID());

        assertThat(screen()).contains("one thing, of which nothing is kept", "Nothing matches");
    }

    @Test
    void aChoiceBecomesTheAddress() {
        tell("Alpha");
        open("");

        ComboBox<?> action = find(ComboBox.class).withAriaLabel("Action").single();
        test(action).selectItem("Thing: done");

        assertThat(address()).isEqualTo("admin/activity?action=thing.done");
    }

    @Test
    void saysWhenNothingMatchesAndHowToGoOn() {
        tell("Alpha");
        open("q=zzz");

        assertThat(screen()).contains("Nothing matches");
        press("Clear filter");
        assertThat(entries()).hasSize(1);
    }

    @Test
    void saysWhenNothingWasDone() {
        open("");

        assertThat(screen()).contains("Nothing was done yet");
    }

    @Test
    void showsOlderEntriesWhenAsked() {
        IntStream.range(0, ActivityDays.AT_ONCE + 5).forEach(i -> tell("Thing " + i));
        open("");
        assertThat(entries()).hasSize(ActivityDays.AT_ONCE);

        press("Show older");

        assertThat(entries()).hasSize(ActivityDays.AT_ONCE + 5);
        assertThat(find(H2.class).all()).hasSize(1);
        assertThat(find(Button.class).withText("Show older").all()).isEmpty();
    }

    @Test
    void theOwnerSaysHowLongItIsKept() {
        open("");
        assertThat(screen()).contains("Kept for 12 months, then deleted.");

        pressLabelled("Change how long the activity is kept");
        test(find(IntegerField.class).single()).setValue(0);
        press("Save");
        assertThat(find(IntegerField.class).single().getErrorMessage()).contains("from 1 to 120");
        test(find(IntegerField.class).single()).setValue(6);
        press("Save");

        assertThat(screen()).contains("Kept for 6 months, then deleted.");
    }

    @Test
    @AsAuthor
    void isForTheOwnerAlone() {
        open("");

        assertThat(screen()).doesNotContain("Kept for");
    }

    private void tell(String label) {
        events.publishEvent(Deed.of("deed.thing.done", new Subject("post", UUID.randomUUID(), label, "/admin")));
    }

    private void open(String query) {
        UI.getCurrent().navigate("admin/activity", QueryParameters.fromString(query));
        roundTrip();
    }

    private static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    private List<String> entries() {
        return find(ActivityEntry.class).all().stream()
                .map(entry -> entry.getElement().getTextRecursively())
                .toList();
    }

    private List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
