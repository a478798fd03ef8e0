package org.inkjar.post.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import org.inkjar.post.PostStatus;
import org.junit.jupiter.api.Test;

class PreflightTests extends PostEditorTest {

    @Test
    void aGoodPostIsPublishedByOneClick() {
        visit("admin/posts/new");
        write("Good", "All is said.");
        test(area("Summary")).setValue("What it is about.");

        click("Publish");

        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(notices()).contains("Published. Looked through: nothing to mend.");
        assertThat(stored().getFirst().status()).isEqualTo(PostStatus.PUBLISHED);
    }

    @Test
    void showsWhatCouldBeMendedBeforeAPostIsPublic() {
        visit("admin/posts/new");
        write("Rough", "TODO");

        click("Publish");

        assertThat(checklist())
                .contains(
                        "Before it is public",
                        "1 problem, 1 suggestion.",
                        "“TODO” is still in the text",
                        "There is no summary");
        assertThat(stored()).isEmpty();
    }

    @Test
    void publishesAllTheSame() {
        visit("admin/posts/new");
        write("Rough", "TODO");
        click("Publish");

        click("Publish anyway");

        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(stored().getFirst().status()).isEqualTo(PostStatus.PUBLISHED);
        assertThat(check().getText()).isEqualTo("2");
    }

    @Test
    void asksBeforeAScheduleToo() {
        edit(posts.draft("Rough"));

        choose(more(), "Schedule…");
        assertThat(checklist()).contains("There is no text yet");
        click("Choose the time");

        assertThat(find(PostTimeDialog.class).all()).hasSize(1);
    }

    @Test
    void isThereAtAnyTimeAndKnowsHowManyThingsThereAre() {
        edit(posts.saying("TODO").draft("Rough"));
        assertThat(check().getText()).isEqualTo("2");
        assertThat(check().getAriaLabel()).hasValue("Checklist (2): 1 problem, 1 suggestion");

        body().write("Done.");
        test(check()).click();

        assertThat(checklist()).contains("Checklist", "1 suggestion.").doesNotContain("TODO", "anyway");
        assertThat(check().getText()).isEqualTo("1");
    }

    @Test
    void showsHowThePostLooksElsewhere() {
        edit(posts.saying("Words.").draft("Seen from afar"));

        test(check()).click();

        assertThat(checklist()).contains("In a search engine", "Where the link is shared", "Seen from afar · Inkjar");
    }

    @Test
    void leadsToAField() {
        edit(posts.saying("Words.").draft("Without a summary"));
        test(check()).click();

        test(find(NativeButton.class, find(FindingList.class).single()).single())
                .click();

        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(find(PostEditorLayout.class).single().getContent().hasClassName("shows-settings"))
                .isTrue();
    }

    @Test
    void aPublicPostIsUpdatedUnlessAProblemIsNew() {
        edit(posts.saying("TODO").published("Public"));

        body().write("TODO, still.");
        click("Update");
        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(notices()).contains("Saved.");

        body().write("TODO, and a [link](/posts/nowhere).");
        click("Update");
        assertThat(checklist()).contains("leads nowhere");
        assertThat(stored().getFirst().data().body()).isEqualTo("TODO, still.");
        click("Update anyway");
        assertThat(stored().getFirst().data().body()).contains("nowhere");
    }

    @Test
    void linksElsewhereAreAskedWhenSomebodyWants() throws InterruptedException {
        edit(posts.saying("[inside](http://127.0.0.1/) and [nowhere](http://nobody.invalid/)")
                .draft("Links"));
        test(check()).click();
        assertThat(checklist()).contains("2 links lead away from this blog.");

        click("Check links now");
        for (int i = 0; i < 100 && !checklist().contains("Asked just now"); i++) {
            Thread.sleep(100);
            roundTrip();
        }

        assertThat(checklist())
                .contains("Nobody answers at “http://nobody.invalid/”")
                .doesNotContain("at “http://127");
    }

    private Button check() {
        return find(Button.class, find(PostPublishBar.class).single()).all().stream()
                .filter(button -> button.getAriaLabel()
                        .filter(label -> label.startsWith("Checklist"))
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    private String checklist() {
        var dialog = find(PreflightDialog.class).single();
        return dialog.getHeaderTitle() + "\n" + dialog.getElement().getTextRecursively();
    }
}
