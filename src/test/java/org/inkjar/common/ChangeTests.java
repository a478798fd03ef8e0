package org.inkjar.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChangeTests {

    private static final Mail PLAIN =
            new Mail("host", "a secret walk", true, List.of("a", "b"), new Look("#000000", "book"), null);

    @Test
    void namesTheFieldsThatDifferAsPeopleDo() {
        var after = new Mail("other", PLAIN.smtpPassword(), false, List.of("a"), new Look("#111111", "book"), "x");

        assertThat(Change.between(PLAIN, after))
                .containsExactly(
                        new Change("Host name", "host", "other"),
                        new Change("Encrypted", "yes", "no"),
                        new Change("To", "a, b", "a"),
                        new Change("Accent", "#000000", "#111111"),
                        new Change("Reply to", "", "x"));
    }

    @Test
    void equalRecordsHaveNone() {
        assertThat(Change.between(PLAIN, PLAIN)).isEmpty();
    }

    @Test
    void neverShowsASecret() {
        var after = new Mail("host", "another walk", true, PLAIN.to(), PLAIN.look(), null);

        assertThat(Change.between(PLAIN, after)).containsExactly(new Change("Smtp password", "(hidden)", "(hidden)"));
    }

    @Test
    void showsNothingOfWhatIsUntoldNotEvenOfARecordInIt() {
        var before = new Door(new Key("oak", 1), "");
        var after = new Door(new Key("elm", 2), "by the window");

        assertThat(Change.between(before, after))
                .containsExactly(new Change("Opens", "(hidden)", "(hidden)"), new Change("Note", "", "(hidden)"));
    }

    @Test
    void valuesAreShortAndOnOneLine() {
        assertThat(new Change("Bio", "a\n\u202Eb", "😀".repeat(300)))
                .satisfies(change -> assertThat(change.before()).isEqualTo("a b"))
                .satisfies(change ->
                        assertThat(change.after()).hasSizeLessThanOrEqualTo(200).endsWith("😀…"));
    }

    record Mail(
            String hostName,
            String smtpPassword,
            boolean encrypted,
            List<String> to,
            Look look,
            @Nullable String replyTo) {}

    record Door(@Untold Key opens, @Untold String note) {}

    record Key(String wood, int teeth) {}

    record Look(String accent, String fonts) {}
}
