package org.inkjar.post.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.inkjar.post.PostKind;
import org.junit.jupiter.api.Test;

/** How a post looks elsewhere, as far as its editor says so. */
class PostSnippetsTests extends PostEditorTest {

    @Test
    void followsWhatIsTyped() {
        visit("admin/posts/new");
        write("First steps", "Some *words* to begin with.");

        assertThat(search("snippet-title")).isEqualTo("First steps · Inkjar");
        assertThat(search("snippet-address")).endsWith(" › posts › first-steps");
        assertThat(search("snippet-description")).isEqualTo("Some words to begin with.");
        assertThat(shared("snippet-title")).isEqualTo("First steps");
        assertThat(shared("snippet-description")).isEqualTo("Some words to begin with.");

        test(area("Summary")).setValue("In short.");
        assertThat(search("snippet-description")).isEqualTo("In short.");

        test(field("Title")).setValue("For them");
        test(area("Description")).setValue("What they shall read.");
        assertThat(search("snippet-title")).isEqualTo("For them · Inkjar");
        assertThat(shared("snippet-description")).isEqualTo("What they shall read.");
    }

    @Test
    void isCutAsOthersCut() {
        visit("admin/posts/new");
        write("word ".repeat(40).strip(), "text ".repeat(200));

        assertThat(search("snippet-title")).hasSizeLessThanOrEqualTo(60).endsWith("word…");
        assertThat(search("snippet-description"))
                .hasSizeLessThanOrEqualTo(160)
                .hasSizeGreaterThan(150)
                .endsWith("text…");
        assertThat(shared("snippet-title")).hasSizeLessThanOrEqualTo(70);
        assertThat(shared("snippet-description")).hasSizeLessThanOrEqualTo(125);
    }

    @Test
    void saysTheSiteWhereThereIsNoTitleYet() {
        visit("admin/posts/new");

        assertThat(search("snippet-title")).isEqualTo("Inkjar");
        assertThat(shared("snippet-title")).isEqualTo("Inkjar");
    }

    @Test
    void showsWhatIsStored() {
        edit(posts.summarisedAs("Stored words.").draft("Stored"));

        assertThat(search("snippet-title")).isEqualTo("Stored · Inkjar");
        assertThat(search("snippet-description")).isEqualTo("Stored words.");
        assertThat(picture().getAlt()).contains("Stored");
        assertThat(picture().getSrc()).contains("/dynamic/resource/");
    }

    @Test
    void thePictureIsTheCoverOrTheOneThatIsDrawn() {
        visit("admin/posts/new");
        test(field("Picture")).setValue("/media/1/a.webp");
        test(field("Description of the picture")).setValue("A desk");
        assertThat(picture().getSrc()).isEqualTo("/media/1/a.webp");
        assertThat(picture().getAlt()).contains("A desk");

        test(field("Picture")).setValue("/samples/welcome.svg");
        assertThat(picture().getSrc()).contains("/dynamic/resource/");
    }

    @Test
    void aPageWithoutACoverHasNoPicture() {
        visit("admin/posts/new");
        kind().setValue(PostKind.PAGE);

        assertThat(find(Image.class, find(SharedLink.class).single()).all()).isEmpty();
    }

    @Test
    void hostileWordsStayWords() {
        visit("admin/posts/new");
        write("<img src=x onerror=alert(1)>", "<script>alert(1)</script>");
        test(area("Summary")).setValue("</p><script>alert(2)</script>");

        assertThat(search("snippet-title")).startsWith("<img src=x");
        assertThat(search("snippet-description")).isEqualTo("</p><script>alert(2)</script>");
    }

    private String search(String line) {
        return line(find(SearchSnippet.class).single(), line);
    }

    private String shared(String line) {
        return line(find(SharedLink.class).single(), line);
    }

    private String line(Component snippet, String className) {
        return find(Paragraph.class, snippet).withClassName(className).single().getText();
    }

    private Image picture() {
        return find(Image.class, find(SharedLink.class).single()).single();
    }

    @SuppressWarnings("unchecked") // the only one
    private RadioButtonGroup<PostKind> kind() {
        return find(RadioButtonGroup.class).withLabel("Kind").single();
    }
}
