package org.inkjar.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inkjar.AsEditor;
import org.inkjar.AsOwner;
import org.inkjar.People;
import org.inkjar.Posts;
import org.inkjar.ViewTest;
import org.inkjar.author.Role;
import org.inkjar.common.ui.CommandPalette;
import org.inkjar.media.Library;
import org.junit.jupiter.api.Test;

@AsEditor
class CommandPaletteTests extends ViewTest {

    private final Posts posts;
    private final Library library;
    private final People people;

    CommandPaletteTests(Posts posts, Library library, People people) {
        this.posts = posts;
        this.library = library;
        this.people = people;
    }

    @Test
    void offersWhatWasEditedLastAndTheViewsWhenNothingIsTyped() {
        posts.draft("Older");
        posts.pages().draft("About");

        open();

        assertThat(options()).startsWith("AboutPage, draft", "OlderDraft", "New post", "New page", "View site");
        assertThat(options()).contains("Dashboard", "Posts", "Tags", "Your profile");
    }

    @Test
    void findsPostsTagsSeriesAndMediaByTheirNames() {
        var post = posts.taggedWith("Fountain pens").draft("Ink for fountain pens");
        posts.inSeries("Fountains of the world", post);
        var picture = library.picture("fountain.png");

        open();
        type("fountain");

        assertThat(options())
                .containsExactly(
                        "Ink for fountain pensDraft",
                        "Fountain pens1 post",
                        "Fountains of the world1 part",
                        "fountain.png");
        assertThat(addresses()).contains("/admin/posts/" + post.id(), "/admin/media?item=" + picture.id());
    }

    @Test
    void contributorsAreOfferedWhatTheyMaySeeAlone() {
        people.signIn(people.ada().id(), Role.CONTRIBUTOR);
        var post = posts.taggedWith("Fountain pens").draft("Ink for fountain pens");
        posts.inSeries("Fountains of the world", post);

        open();
        assertThat(options()).contains("New post").doesNotContain("New page", "Tags", "Series");
        type("fountain");

        assertThat(options()).doesNotContain("Fountain pens1 post", "Fountains of the world1 part");
    }

    @Test
    void findsAPostInSpiteOfAccentsOrderAndATypo() {
        posts.draft("Über die Tinte");

        open();
        for (var typed : List.of("uber", "tinte uber", "tinde", "ÜBER DIE")) {
            type(typed);
            assertThat(options()).as(typed).containsExactly("Über die TinteDraft");
        }
    }

    @Test
    void findsAnyTagHoweverManyBeginLikeIt() {
        for (int decade = 190; decade < 197; decade++) {
            posts.taggedWith(topicsOf(decade)).draft("Since " + decade);
        }

        open();
        for (var typed : List.of("topic of year 1969", "topic 1969", "1969 topic")) {
            type(typed);
            assertThat(options()).as(typed).containsExactly("Topic of year 19691 post");
        }
    }

    @Test
    void findsAPostBehindManyYoungerOnesThatShareEachOfItsWords() {
        posts.draft("Roses by the harbour");
        for (int number = 0; number < 61; number++) {
            posts.draft("Roses in winter " + number);
            posts.draft("Harbour lights " + number);
        }

        open();
        for (var typed : List.of("roses harbour", "harbour roses")) {
            type(typed);
            assertThat(options()).as(typed).containsExactly("Roses by the harbourDraft");
        }
    }

    @Test
    void saysWhenNothingFitsAndTakesHostileTextForText() {
        posts.draft("<b>Bold</b>");

        open();
        type("%'; drop table post; --");
        assertThat(screen()).contains("Nothing fits “%'; drop table post; --”.");

        type("bold");
        assertThat(options()).containsExactly("<b>Bold</b>Draft");
    }

    @Test
    void offersAnAuthorNoViewOfTheOwner() {
        open();
        for (var typed : List.of("settings", "redirects", "backup")) {
            type(typed);
            assertThat(options()).as(typed).isEmpty();
        }
    }

    @Test
    @AsOwner
    void offersTheOwnerTheirViews() {
        open();
        type("activity");

        assertThat(options()).startsWith("Activity");
        assertThat(addresses()).startsWith("/admin/activity");
    }

    @Test
    @AsOwner
    void leadsTheOwnerToSectionsOfTheSettingsAndToJobs() {
        open();

        type("redirects");
        assertThat(addresses()).contains("/admin/settings/redirects");
        type("smtp");
        assertThat(addresses()).containsExactly("/admin/settings/mail");
        type("backup");
        assertThat(addresses()).contains("/admin/jobs/backup");
        assertThat(options()).containsSubsequence("Backup", "Run now: Backup");
    }

    @Test
    void doesWhatTheViewOnTheScreenOffers() {
        people.signIn(people.ada().id(), Role.EDITOR);
        var post = posts.draft("Ink");
        UI.getCurrent().navigate("admin/posts/" + post.id());
        openHere();

        type("schedule");
        assertThat(options()).containsExactly("Schedule…");
        type("delete");
        assertThat(options()).containsExactly("Delete");
        choose("Delete");

        assertThat(notices()).containsExactly("One deleted.Undo");
    }

    @Test
    void offersNothingThatTheViewDoesNot() {
        people.signIn(people.ada().id(), Role.CONTRIBUTOR);
        var post = posts.draft("Ink");
        UI.getCurrent().navigate("admin/posts/" + post.id());
        openHere();

        type("history");
        assertThat(options()).containsExactly("History…");
        for (var typed : List.of("publish", "schedule", "withdraw")) {
            type(typed);
            assertThat(options()).as(typed).isEmpty();
        }
    }

    @Test
    void offersWhatCanBeDoneOnceAlone() {
        UI.getCurrent().navigate("admin/posts");
        openHere();

        type("new");

        assertThat(options()).containsOnlyOnce("New post", "New page");
    }

    @Test
    @AsOwner
    void theOwnerInvitesAndRunsJobsFromAnywhere() {
        open();
        type("run backup");
        assertThat(options()).containsExactly("Run now: Backup");

        type("invite");
        assertThat(options()).containsExactly("Invite somebody");
        assertThat(addresses()).containsExactly("/admin/people?invite");
    }

    @Test
    void isAComboboxWithAListBox() {
        open();

        var field = field().getElement();
        assertThat(field.getAttribute("role")).isEqualTo("combobox");
        assertThat(field.getAttribute("aria-controls")).isEqualTo(list().getAttribute("id"));
        assertThat(list().getAttribute("role")).isEqualTo("listbox");
        assertThat(option(0).getAttribute("role")).isEqualTo("option");
    }

    private static String[] topicsOf(int decade) {
        return IntStream.range(0, 10)
                .mapToObj(year -> "Topic of year " + decade + year)
                .toArray(String[]::new);
    }

    private void open() {
        navigate(DashboardView.class);
        openHere();
    }

    private void openHere() {
        test(find(Button.class).withText("Go to…").single()).click();
    }

    private void type(String text) {
        test(field()).setValue(text);
    }

    private void choose(String title) {
        var option = elements()
                .filter(element -> element.getTextRecursively().equals(title))
                .findFirst()
                .flatMap(Element::getComponent)
                .orElseThrow();
        ComponentUtil.fireEvent(option, new ClickEvent<>(option));
    }

    private Input field() {
        return find(Input.class).single();
    }

    private List<String> options() {
        return elements().map(Element::getTextRecursively).toList();
    }

    private List<String> addresses() {
        return elements().map(option -> "/" + option.getAttribute("href")).toList();
    }

    private Element option(int index) {
        return elements().toList().get(index);
    }

    private Element list() {
        return field().getElement().getParent().getChild(1);
    }

    private Stream<Element> elements() {
        assertThat(find(CommandPalette.class).all()).hasSize(1);
        return list().getChildren()
                .flatMap(Element::getChildren)
                .filter(child -> "option".equals(child.getAttribute("role")));
    }
}
