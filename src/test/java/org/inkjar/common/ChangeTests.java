package org.inkjar.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class ChangeTests {

    private static final Mail PLAIN =
            new Mail("host", "a secret walk", true, List.of("a", "b"), new Look("#000000", "book"), null);

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void namesTheFieldsThatDiffer() {
        var after = new Mail("other", PLAIN.smtpPassword(), false, List.of("a"), new Look("#111111", "book"), "x");

        assertThat(Change.between(PLAIN, after))
                .containsExactly(
                        new Change("host-name", "host", "other"),
                        new Change("encrypted", word("yes"), word("no")),
                        new Change("to", "a, b", "a"),
                        new Change("accent", "#000000", "#111111"),
                        new Change("reply-to", "", "x"));
    }

    @Test
    void isShownInWordsAsFarAsThereAreAny() {
        assertThat(new Change("time-zone", "UTC", "no").shown()).isEqualTo(new Change("Time zone", "UTC", "no"));
        assertThat(new Change("lamp-shade", "", "red").shown()).isEqualTo(new Change("Lamp shade", "", "red"));
        assertThat(new Change("enabled", word("yes"), word("no")).shown())
                .isEqualTo(new Change("Enabled", "yes", "no"));
        assertThat(new Change("mood", word("mood.rather-good"), word("")).shown())
                .isEqualTo(new Change("Mood", "rather good", ""));
    }

    @Test
    void isShownInTheLanguageOfWhoeverReadsIt() {
        LocaleContextHolder.setLocale(Locale.GERMAN);

        assertThat(Change.of("deed.field.searchable", true, false).shown())
                .isEqualTo(new Change("Für Suchmaschinen sichtbar", "ja", "nein"));
        assertThat(Change.of("deed.field.date", null, Instant.parse("2026-03-14T10:27:53Z"))
                        .shown())
                .isEqualTo(new Change("Datum", "", "14. März 2026, 10:27 Uhr UTC"));
        assertThat(Change.of("deed.field.kept-for", Period.ofMonths(1), Period.ofMonths(12))
                        .shown())
                .isEqualTo(new Change("Aufbewahrt für", "1 Monat", "12 Monate"));
    }

    @Test
    void eachOfTheTwoIsSaidInItsOwnWay() {
        LocaleContextHolder.setLocale(Locale.GERMAN);

        assertThat(Change.of("deed.field.searchable", "yes", false).shown())
                .isEqualTo(new Change("Für Suchmaschinen sichtbar", "yes", "nein"));
        assertThat(Change.of("deed.field.kept-for", true, Period.ofMonths(1)).shown())
                .isEqualTo(new Change("Aufbewahrt für", "ja", "1 Monat"));
    }

    @Test
    void aNameThatAnOlderVersionKeptIsUnderstood() {
        LocaleContextHolder.setLocale(Locale.GERMAN);

        assertThat(new Change("Time zone", "UTC", "Europe/Berlin").shown())
                .isEqualTo(new Change("Zeitzone", "UTC", "Europe/Berlin"));
    }

    @Test
    void equalRecordsHaveNone() {
        assertThat(Change.between(PLAIN, PLAIN)).isEmpty();
    }

    @Test
    void neverShowsASecret() {
        var after = new Mail("host", "another walk", true, PLAIN.to(), PLAIN.look(), null);

        assertThat(Change.between(PLAIN, after))
                .containsExactly(new Change("smtp-password", word("hidden"), word("hidden")));
    }

    @Test
    void showsNothingOfWhatIsUntoldNotEvenOfARecordInIt() {
        var before = new Door(new Key("oak", 1), "");
        var after = new Door(new Key("elm", 2), "by the window");

        assertThat(Change.between(before, after))
                .containsExactly(
                        new Change("opens", word("hidden"), word("hidden")),
                        new Change("note", word(""), word("hidden")));
    }

    @Test
    void valuesAreShortAndOnOneLine() {
        assertThat(new Change("Bio", "a\n\u202Eb", "😀".repeat(300)))
                .satisfies(change -> assertThat(change.before().text()).isEqualTo("a b"))
                .satisfies(change -> assertThat(change.after().text())
                        .hasSizeLessThanOrEqualTo(200)
                        .endsWith("😀…"));
    }

    private static ChangedValue word(String kept) {
        return new ChangedValue(ChangeKind.WORD, kept);
    }

    record Mail(
            String hostName,
            String smtpPassword,
            boolean encrypted,
            List<String> to,
            Look look,
            @Nullable String replyTo)
            implements Told {}

    record Door(@Untold Key opens, @Untold String note) implements Told {}

    record Key(String wood, int teeth) {}

    record Look(String accent, String fonts) {}
}
