package org.inkjar.post.difference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphMergeTests {

    private static final String BASE = "One.\n\nTwo.\n\nThree.";

    @Test
    void takesWhatOnlyOneChanged() {
        assertThat(ParagraphMerge.of(BASE, "One!\n\nTwo.\n\nThree.", BASE)).hasValue("One!\n\nTwo.\n\nThree.");
        assertThat(ParagraphMerge.of(BASE, BASE, "One.\n\nThree.")).hasValue("One.\n\nThree.");
        assertThat(ParagraphMerge.of(BASE, "Same", "Same")).hasValue("Same");
    }

    @Test
    void bringsChangesOfDifferentParagraphsTogether() {
        assertThat(ParagraphMerge.of(BASE, "One, mine.\n\nTwo.\n\nThree.", "One.\n\nTwo, theirs.\n\nThree."))
                .hasValue("One, mine.\n\nTwo, theirs.\n\nThree.");
    }

    @Test
    void leavesTheSameParagraphToPeople() {
        assertThat(ParagraphMerge.of(BASE, "One.\n\nTwo, mine.\n\nThree.", "One.\n\nTwo, theirs.\n\nThree."))
                .isEmpty();
        assertThat(ParagraphMerge.of(BASE, "One.\n\nThree.", "One.\n\nTwo, theirs.\n\nThree."))
                .isEmpty();
    }

    @Test
    void takesTheSameChangeOnce() {
        assertThat(ParagraphMerge.of(BASE, "One!\n\nTwo.\n\nThree!", "One!\n\nTwo!\n\nThree."))
                .hasValue("One!\n\nTwo!\n\nThree!");
    }

    @Test
    void insertsBesideWhatTheOtherChanged() {
        assertThat(ParagraphMerge.of(BASE, "One.\n\nNew.\n\nTwo.\n\nThree.", "One.\n\nTwo, theirs.\n\nThree."))
                .hasValue("One.\n\nNew.\n\nTwo, theirs.\n\nThree.");
        assertThat(ParagraphMerge.of(BASE, "One.\n\nTwo.\n\nNew.\n\nThree.", "One.\n\nTwo, theirs.\n\nThree."))
                .hasValue("One.\n\nTwo, theirs.\n\nNew.\n\nThree.");
    }

    @Test
    void doesNotGuessTheOrderOfTwoInsertionsAtOnePlace() {
        assertThat(ParagraphMerge.of(BASE, BASE + "\n\nMine.", BASE + "\n\nTheirs."))
                .isEmpty();
        assertThat(ParagraphMerge.of(BASE, "Mine.\n\n" + BASE, BASE + "\n\nTheirs."))
                .hasValue("Mine.\n\n" + BASE + "\n\nTheirs.");
    }

    @Test
    void goesOnWithAnEmptyText() {
        assertThat(ParagraphMerge.of("", "Mine.", "Theirs.")).isEmpty();
        assertThat(ParagraphMerge.of("", "", "Theirs.")).hasValue("Theirs.");
        assertThat(ParagraphMerge.of(BASE, "", BASE)).hasValue("");
        assertThat(ParagraphMerge.of(BASE, "", "One.\n\nTwo.\n\nThree!")).isEmpty();
    }

    @Test
    void aBlockOfCodeIsOneParagraph() {
        var code = "```\nfirst\n\nsecond\n```";
        assertThat(ParagraphMerge.of(code, code.replace("first", "mine"), code.replace("second", "theirs")))
                .isEmpty();
        assertThat(ParagraphMerge.of(
                        code + "\n\nText.", code + "\n\nText, mine.", code.replace("first", "  x") + "\n\nText."))
                .hasValue(code.replace("first", "  x") + "\n\nText, mine.");
    }

    @Test
    void aFenceEndsWhereMarkdownSaysSo() {
        var code = "````\n```\n\n~~~\n\nin\n````";
        var base = code + "\n\nOne.\n\nTwo.";

        assertThat(ParagraphMerge.of(base, base.replace("One", "1"), base.replace("Two", "2")))
                .hasValue(code + "\n\n1.\n\n2.");
        assertThat(ParagraphMerge.of(code, code.replace("in", "1"), code.replace("~~~", "2")))
                .isEmpty();
    }

    @Test
    void keepsTheBlankLinesOfWhatNobodyTouched() {
        var base = "One.\n\n\n\nTwo.\n  \nThree.\n";

        assertThat(ParagraphMerge.of(base, base.replace("One", "1"), base.replace("Three", "3")))
                .hasValue("1.\n\n\n\nTwo.\n  \n3.\n");
    }

    @Test
    void endsSoonHoweverMuchThereIs() {
        var mine = "a\n\n".repeat(200_000);
        var theirs = "b\n\n".repeat(200_000);

        assertThat(ParagraphMerge.of("c\n\n".repeat(200_000), mine, theirs)).isEmpty();
        assertThat(ParagraphMerge.of("```\n" + "\n".repeat(400_000), mine, "```\n" + "\n".repeat(400_000)))
                .hasValue(mine);
    }
}
