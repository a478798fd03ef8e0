package org.inkjar.post.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.RouterLink;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.inkjar.author.Role;
import org.inkjar.post.PostRevisions;
import org.inkjar.post.RevisionName;
import org.inkjar.security.ui.LoginView;
import org.inkjar.settings.RevisionRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.TestSecurityContextHolder;

class PostHistoryViewTests extends PostHistoryTest {

    @Autowired
    PostRevisions history;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void listsTheRevisionsAndShowsWhatTheNewestChanged() {
        var post = save(posts.saying("The quick brown fox.").draft("Fox"), data -> data.body("The quick red fox."));

        visit("admin/posts/" + post.id() + "/history");

        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("History of “Fox”");
        assertThat(entries())
                .satisfiesExactly(
                        newest -> assertThat(newest).contains("14 Mar 2026, 09:28", "Text", "Ada Lovelace"),
                        first -> assertThat(first).contains("14 Mar 2026, 09:27", "The first that was kept"));
        assertThat(marked("del")).containsExactly("brown");
        assertThat(marked("ins")).containsExactly("red");
        assertThat(panel()).contains("As the post is now").doesNotContain("Restore…");
        assertThat(find(PostHistoryView.class).single().getElement().getTextRecursively())
                .contains(RevisionRule.inWords());
    }

    @Test
    void showsTheOneThatIsChosenAndWhatChangedSince() {
        var post = posts.saying("First.").draft("Title");
        save(post, data -> data.body("Second."));
        save(post, data -> data.body("Third."));

        visit("admin/posts/" + post.id() + "/history");
        test(links().get(1)).click();
        assertThat(address()).endsWith("/history?revision=2");
        assertThat(marked("del")).containsExactly("First.");
        assertThat(marked("ins")).containsExactly("Second.");

        choice().setValue("What changed since");
        roundTrip();
        assertThat(address()).endsWith("/history?compare=present&revision=2");
        assertThat(marked("del")).containsExactly("Second.");
        assertThat(marked("ins")).containsExactly("Third.");
        assertThat(current()).containsExactly(links().get(1));
    }

    @Test
    void leadsTheOwnerToWhatWasDoneToThePost() {
        var post = posts.draft("Fox");
        people.signIn(ada.id(), Role.OWNER);

        visit("admin/posts/" + post.id() + "/history");

        assertThat(find(Anchor.class).withText("Activity").single())
                .satisfies(link -> assertThat(link.getHref()).isEqualTo("/admin/activity?subject=" + post.id()))
                .satisfies(link -> assertThat(link.getAriaLabel()).contains("Activity of “Fox”"));
    }

    @Test
    void leadsNobodyElseThere() {
        var post = posts.draft("Fox");

        visit("admin/posts/" + post.id() + "/history");

        assertThat(find(Anchor.class).withText("Activity").all()).isEmpty();
    }

    @Test
    void showsEveryFieldThatChanged() {
        var post = save(
                posts.draft("Title"),
                data -> data.title("Better")
                        .tags(List.of("java"))
                        .seoTitle("Found")
                        .featured(true));

        visit("admin/posts/" + post.id() + "/history");

        assertThat(find(FieldDifference.class).all())
                .extracting(field -> field.getElement().getChild(0).getText())
                .containsExactly("Title", "Tags", "Featured", "Title for search engines");
    }

    @Test
    void hostileTextIsShownAsText() {
        var hostile = "<script>alert(1)</script> <img src=x onerror=alert(1)> {{x}}";
        var post = save(posts.draft("<b>Title</b>"), data -> data.body(hostile).title("<i>Other</i>"));
        history.name(post.id(), 2, new RevisionName("<u>Name</u>"));

        visit("admin/posts/" + post.id() + "/history");

        assertThat(panel()).contains(hostile, "<b>Title</b>", "<i>Other</i>", "<u>Name</u>");
        assertThat(tags(find(PostHistoryView.class).single().getElement()))
                .doesNotContain("script", "img", "b", "i", "u");
        assertThat(find(Html.class).all()).isEmpty();
    }

    @Test
    void aHugeDifferenceIsShownInPart() {
        var before = IntStream.range(0, 30_000).mapToObj(i -> "old line " + i).toList();
        var after = before.stream().map(line -> line.replace("old", "new")).toList();
        var post = save(
                posts.saying(String.join("\n\n", before)).draft("Huge"), data -> data.body(String.join("\n\n", after)));

        visit("admin/posts/" + post.id() + "/history");

        assertThat(panel()).contains("is not shown, or not to its end").hasSizeLessThan(100_000);
        assertThat(tags(find(PostHistoryView.class).single().getElement())).hasSizeLessThan(6_000);
    }

    @Test
    void showsOlderOnesWhenAsked() {
        var post = posts.draft("Title 0");
        IntStream.range(1, 35).forEach(i -> save(post, data -> data.title("Title " + i)));
        visit("admin/posts/" + post.id() + "/history");
        assertThat(links()).hasSize(30);

        click("Show older");

        assertThat(links()).hasSize(35);
        assertThat(find(Button.class).withText("Show older").all()).isEmpty();
        test(links().get(34)).click();
        assertThat(current()).containsExactly(links().get(34));
    }

    @Test
    void timesAreThoseOfTheSite() {
        var post = posts.draft("Title");
        clock.advance(Duration.ofDays(1));

        visit("admin/posts/" + post.id() + "/history");

        assertThat(entries().getFirst()).contains("14 Mar 2026, 09:27");
    }

    @Test
    void saysWhenNothingWasKeptYet() {
        var post = posts.draft("Title");
        jdbc.execute("delete from revision");

        visit("admin/posts/" + post.id() + "/history");

        assertThat(screenText()).contains("Nothing changed yet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"99", "0", "1000000000000", "-1", "x", ""})
    void staysCalmWhateverIsAskedFor(String revision) {
        var post = posts.draft("Title");

        visit("admin/posts/" + post.id() + "/history?revision=" + revision + "&compare=nothing");

        assertThat(entries()).hasSize(1);
        assertThat(screenText()).containsAnyOf("This revision is no longer kept", "Revision 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"new", "x", "00000000-0000-0000-0000-000000000009"})
    void whatDoesNotExistLeadsToTheList(String id) {
        visit("admin/posts/" + id + "/history");

        assertThat(address()).isEqualTo("admin/posts");
        assertThat(notices()).anyMatch(notice -> notice.contains("There is no such post"));
    }

    @Test
    void aDeletedPostHasNoHistoryToSee() {
        visit("admin/posts/" + posts.deleted("Title").id() + "/history");

        assertThat(address()).isEqualTo("admin/posts");
    }

    @Test
    void isClosedToReaders() {
        people.owner("Ekky Armandi", "ekky@example.com");
        TestSecurityContextHolder.clearContext();
        SecurityContextHolder.clearContext();

        visit("admin/posts/" + UUID.randomUUID() + "/history");

        assertThat(getCurrentView()).isInstanceOf(LoginView.class);
    }

    private List<RouterLink> current() {
        return links().stream()
                .filter(link -> link.getElement().hasAttribute("aria-current"))
                .toList();
    }

    private String panel() {
        return text(find(RevisionPanel.class).single());
    }

    private String screenText() {
        return text(find(PostHistoryView.class).single());
    }

    @SuppressWarnings("unchecked") // it offers words
    private RadioButtonGroup<String> choice() {
        return find(RadioButtonGroup.class).single();
    }

    private static List<String> tags(Element root) {
        return elements(root).map(Element::getTag).toList();
    }
}
