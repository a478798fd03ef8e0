package org.inkjar.post.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.UUID;
import org.inkjar.common.ui.LanguageField;
import org.inkjar.post.PostKind;
import org.inkjar.post.PostStatus;
import org.inkjar.post.markdown.ProseFrame;
import org.inkjar.security.ui.LoginView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.TestSecurityContextHolder;

class PostEditorViewTests extends PostEditorTest {

    @Test
    void keepsANewPostAsADraftOfTheSignedInAuthor() {
        visit("admin/posts/new");
        write("Hello, world", "It *begins*.");

        click("Save");

        var post = stored().getFirst();
        assertThat(post.status()).isEqualTo(PostStatus.DRAFT);
        assertThat(post.data().title()).isEqualTo("Hello, world");
        assertThat(post.data().slug()).isEqualTo("hello-world");
        assertThat(post.data().body()).isEqualTo("It *begins*.");
        assertThat(post.data().authorIds()).containsExactly(ada.id());
        assertThat(address()).isEqualTo("admin/posts/" + post.id());
        assertThat(standing()).contains("Draft");
    }

    @Test
    void goesOnWithTheSameDraftAfterTheFirstSave() {
        visit("admin/posts/new");
        write("Once", "one");
        click("Save");

        body().write("two");
        click("Save");

        assertThat(stored())
                .singleElement()
                .satisfies(post -> assertThat(post.data().body()).isEqualTo("two"));
    }

    @Test
    void keepsEveryField() {
        visit("admin/posts/new?kind=PAGE");
        write("About us", "Text");
        test(slug()).setValue("about");
        test(area("Summary")).setValue("In short");
        test(field("Picture")).setValue("/media/1/a.png");
        test(field("Description of the picture")).setValue("A jar");
        language().setValue("pt-BR");
        test(field("Title")).setValue("SEO");
        test(area("Description")).setValue("SEO text");
        test(field("First published at")).setValue("https://example.com/a");
        test(find(Checkbox.class).withLabel("Featured").single()).click();
        tags().add("b, a");

        click("Save");

        var data = stored().getFirst().data();
        assertThat(data.kind()).isEqualTo(PostKind.PAGE);
        assertThat(data.slug()).isEqualTo("about");
        assertThat(data.summary()).isEqualTo("In short");
        assertThat(data.cover()).isEqualTo("/media/1/a.png");
        assertThat(data.coverAlt()).isEqualTo("A jar");
        assertThat(data.language()).isEqualTo("pt-BR");
        assertThat(data.seoTitle()).isEqualTo("SEO");
        assertThat(data.seoDescription()).isEqualTo("SEO text");
        assertThat(data.canonicalUrl()).isEqualTo("https://example.com/a");
        assertThat(data.featured()).isTrue();
        assertThat(data.tags()).containsExactly("b", "a");
    }

    @Test
    void showsWhatIsStored() {
        var post = posts.taggedWith("z", "a").saying("Body").draft("Stored");

        edit(post);

        assertThat(title().getValue()).isEqualTo("Stored");
        assertThat(body().getValue()).isEqualTo("Body");
        assertThat(tags().getValue()).containsExactly("z", "a");
        assertThat(authors().getValue()).extracting("name").containsExactly("Ada Lovelace");
    }

    @Test
    void previewsWhileOneWrites() {
        visit("admin/posts/new");

        body().write("one two three");

        assertThat(find(ProseFrame.class).single().html().value()).contains("one two three");
        assertThat(find(Paragraph.class).withClassName("post-length").single().getText())
                .isEqualTo("3 words · 1 min read");
    }

    @Test
    void suggestsTheAddressUntilTheAuthorWritesOne() {
        visit("admin/posts/new");
        test(title()).setValue("Crème brûlée!");
        assertThat(slug().getValue()).isEqualTo("creme-brulee");

        test(slug()).setValue("dessert");
        test(title()).setValue("Something else");

        assertThat(slug().getValue()).isEqualTo("dessert");
    }

    @Test
    void suggestsAgainOnceTheAddressIsEmptied() {
        visit("admin/posts/new");
        test(slug()).setValue("mine");
        test(slug()).setValue("");

        test(title()).setValue("From the title");

        assertThat(slug().getValue()).isEqualTo("from-the-title");
    }

    @Test
    void findsAFreeAddressForASuggestedOne() {
        posts.draft("Same title");
        visit("admin/posts/new");
        write("Same title", "");

        click("Save");

        assertThat(slug().getValue()).isEqualTo("same-title-2");
    }

    @Test
    void leavesThePublicAddressAloneWhenTheTitleChanges() {
        edit(posts.published("Public title"));

        test(title()).setValue("Another title");

        assertThat(slug().getValue()).isEqualTo("public-title");
    }

    @Test
    void saysThatTheOldAddressWillLeadOn() {
        edit(posts.published("Public title"));

        test(slug()).setValue("moved");

        assertThat(slug().getHelperText()).contains("/posts/public-title", "led here");
    }

    @Test
    void saysThatAnAddressIsTaken() {
        posts.draft("First");
        visit("admin/posts/new");
        write("Second", "");
        test(slug()).setValue("first");

        click("Save");

        assertThat(slug().isInvalid()).isTrue();
        assertThat(slug().getErrorMessage()).contains("“First” has this address");
        assertThat(stored()).hasSize(1);
    }

    @Test
    void makesTagsInTheirOrderWithoutHashesAndTwins() {
        visit("admin/posts/new");
        write("Tagged", "");
        tags().add("#java, C++,  ");
        tags().add("JAVA");
        tags().add("# C\nh2");

        click("Save");

        assertThat(stored().getFirst().data().tags()).containsExactly("java", "C++", "C", "h2");
    }

    @Test
    void completesTagsFromThoseThatExist() {
        posts.taggedWith("javascript", "java", "rust").draft("Other");
        visit("admin/posts/new");
        @SuppressWarnings("unchecked") // it holds names
        MultiSelectComboBox<String> box =
                find(MultiSelectComboBox.class).withLabel("Tags").single();

        test(box).setFilter("java");

        assertThat(test(box).getSuggestions()).isEqualTo(List.of("java", "javascript"));
    }

    @Test
    void keepsTheOrderOfAuthors() {
        var grace = people.author("Grace");
        visit("admin/posts/new");
        write("By two", "");
        authors().clear();
        authors().select(grace);
        authors().select(ada);

        click("Save");

        assertThat(stored().getFirst().data().authorIds()).containsExactly(grace.id(), ada.id());
    }

    @Test
    void complainsBesideEveryFieldAndKeepsWhatWasTyped() {
        visit("admin/posts/new");
        write("", "kept");
        test(slug()).setValue("Not A Slug");
        test(area("Summary")).setValue("x".repeat(501));
        test(field("Picture")).setValue("javascript:alert(1)");
        test(field("Description of the picture")).setValue("x".repeat(301));
        language().setValue("not a language");
        test(field("Title")).setValue("x".repeat(201));
        test(area("Description")).setValue("x".repeat(501));
        test(field("First published at")).setValue("ftp://example.com");
        tags().add("t".repeat(51));
        authors().clear();

        click("Save");

        assertThat(title().getErrorMessage()).isEqualTo("Please fill this in.");
        assertThat(slug().isInvalid()).isTrue();
        assertThat(area("Summary").getErrorMessage()).contains("500");
        assertThat(field("Picture").isInvalid()).isTrue();
        assertThat(field("Description of the picture").isInvalid()).isTrue();
        assertThat(language().isInvalid()).isTrue();
        assertThat(field("Title").isInvalid()).isTrue();
        assertThat(area("Description").isInvalid()).isTrue();
        assertThat(field("First published at").isInvalid()).isTrue();
        assertThat(tags().isInvalid()).isTrue();
        assertThat(authors().isInvalid()).isTrue();
        assertThat(body().getValue()).isEqualTo("kept");
        assertThat(stored()).isEmpty();
    }

    @Test
    void forgetsComplaintsOnceTheyAreMet() {
        visit("admin/posts/new");
        click("Save");
        assertThat(title().isInvalid()).isTrue();

        write("A title", "");
        click("Save");

        assertThat(title().isInvalid()).isFalse();
        assertThat(stored()).hasSize(1);
    }

    @Test
    void keepsAMegabyteOfText() {
        var text = "word ".repeat(199_999) + "end";
        visit("admin/posts/new");
        write("Long", text);

        click("Save");

        assertThat(stored().getFirst().data().body()).isEqualTo(text);
    }

    @Test
    void refusesMoreThanAMegabyteOfText() {
        visit("admin/posts/new");
        write("Too long", "x".repeat(1_000_001));

        click("Save");

        assertThat(body().isInvalid()).isTrue();
        assertThat(body().getErrorMessage()).contains("1,000,000");
    }

    @Test
    void publishesWhatIsTyped() {
        visit("admin/posts/new");
        write("News", "Fresh");

        click("Publish");
        click("Publish anyway");

        assertThat(stored().getFirst().status()).isEqualTo(PostStatus.PUBLISHED);
        assertThat(standing()).contains("Published", "14 Mar 2026, 09:26");
        assertThat(commands()).contains("Update").doesNotContain("Publish", "Save");
        assertThat(find(Anchor.class).withClassName("site-link").single().getHref())
                .isEqualTo("/posts/news");
    }

    @Test
    void publishesNothingThatCannotBeSaved() {
        visit("admin/posts/new");

        click("Publish");

        assertThat(title().isInvalid()).isTrue();
        assertThat(stored()).isEmpty();
    }

    @Test
    void withdrawsAndPublishesAgain() {
        edit(posts.published("Back and forth"));

        choose(more(), "Withdraw");
        assertThat(standing()).contains("Withdrawn");
        click("Publish again");
        click("Publish anyway");

        assertThat(standing()).contains("Published", "09:27");
    }

    @Test
    void offersWhatTheStatusAllows() {
        edit(posts.draft("Draft"));
        assertThat(entries(more()))
                .containsExactly(
                        "Schedule…",
                        "Share preview…",
                        "Series…",
                        "History…",
                        "Duplicate",
                        "Keep as template…",
                        "Delete");

        edit(posts.scheduled("Scheduled"));
        assertThat(entries(more()))
                .containsExactly(
                        "Change schedule…",
                        "Share preview…",
                        "Series…",
                        "Take off the schedule",
                        "History…",
                        "Duplicate",
                        "Keep as template…",
                        "Delete");

        edit(posts.published("Published"));
        assertThat(entries(more()))
                .containsExactly(
                        "Change date…", "Series…", "Withdraw", "History…", "Duplicate", "Keep as template…", "Delete");
    }

    @Test
    void deletesAndUndoesIt() {
        var post = posts.draft("Oops");
        edit(post);

        choose(more(), "Delete");
        assertThat(getCurrentView()).isInstanceOf(PostListView.class);
        assertThat(service.find(post.id()).orElseThrow().deleted()).isTrue();

        click("Undo");
        assertThat(address()).isEqualTo("admin/posts/" + post.id());
        assertThat(service.find(post.id()).orElseThrow().deleted()).isFalse();
    }

    @Test
    void duplicatesWhatIsTyped() {
        edit(posts.published("Original"));
        body().write("changed");

        choose(more(), "Duplicate");

        assertThat(title().getValue()).isEqualTo("Original (copy)");
        assertThat(body().getValue()).isEqualTo("changed");
        assertThat(standing()).contains("Draft");
    }

    @Test
    void leavesFreelyWhenNothingIsChanged() {
        edit(posts.draft("Only read"));

        visit("admin/posts");

        assertThat(getCurrentView()).isInstanceOf(PostListView.class);
    }

    @Test
    void showsTheCoverOnlyWhenItIsAnAddress() {
        visit("admin/posts/new");
        assertThat(find(Image.class).withClassName("post-cover").all()).isEmpty();

        test(field("Picture")).setValue("/samples/cover.webp");
        assertThat(find(Image.class).withClassName("post-cover").single().getSrc())
                .isEqualTo("/samples/cover.webp");

        test(field("Picture")).setValue("javascript:alert(1)");
        assertThat(find(Image.class).withClassName("post-cover").all()).isEmpty();
    }

    @Test
    void changesTheAddressWithTheKind() {
        visit("admin/posts/new");
        write("Imprint", "");
        kind().setValue(PostKind.PAGE);

        click("Save");

        assertThat(stored().getFirst().path()).isEqualTo("/imprint");
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-7000-8000-000000000000", "nonsense", "..%2F..", "'; drop table post; --"})
    void leadsToTheListWhenThereIsNoSuchPost(String id) {
        visit("admin/posts/" + id);

        assertThat(getCurrentView()).isInstanceOf(PostListView.class);
        assertThat(notices().toString()).contains("There is no such post");
    }

    @Test
    void doesNotOpenADeletedPost() {
        edit(posts.deleted("Gone"));

        assertThat(getCurrentView()).isInstanceOf(PostListView.class);
    }

    @Test
    void isClosedToReaders() {
        people.owner("Ekky Armandi", "ekky@example.com");
        TestSecurityContextHolder.clearContext();
        SecurityContextHolder.clearContext();

        visit("admin/posts/" + UUID.randomUUID());

        assertThat(getCurrentView()).isInstanceOf(LoginView.class);
    }

    private LanguageField language() {
        return find(LanguageField.class).single();
    }

    @SuppressWarnings("unchecked") // the only one
    private RadioButtonGroup<PostKind> kind() {
        return find(RadioButtonGroup.class).withLabel("Kind").single();
    }
}
