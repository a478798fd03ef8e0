package org.inkjar.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.ZoneId;
import java.util.List;
import org.inkjar.AsOwner;
import org.inkjar.AtTheSameTime;
import org.inkjar.InkjarTest;
import org.inkjar.common.ContentVersion;
import org.inkjar.common.StaleVersionException;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextHolder;

@InkjarTest
@AsOwner
class SettingsServiceTests {

    private static final SiteIdentity IDENTITY =
            new SiteIdentity("My blog", "About things", "https://example.com", "pt-BR", "Europe/Berlin");
    private static final Appearance APPEARANCE = new Appearance(
            "#b23a26", FontPairing.JOURNAL, ColorScheme.DARK, CoverLayout.LARGE, "/samples/welcome.svg", false);
    private static final Navigation NAVIGATION = new Navigation(
            List.of(new NavigationItem("About", "/about"), new NavigationItem("Code", "https://example.com/code")),
            List.of(new NavigationItem("Imprint", "/imprint"), new NavigationItem("Privacy", "/privacy")),
            "By Ada, who likes to be quoted.",
            List.of(new SocialLink("", "https://github.com/ada"), new SocialLink("Ada", "https://fosstodon.org/@ada")));
    private static final Reading READING = new Reading(20, 50, FeedContent.SUMMARY, false);
    private static final InjectedCode CODE =
            new InjectedCode(true, "<meta name=\"a\" content=\"b\">", "<p>Bye</p>", "stats.example.com");

    private final SettingsService service;
    private final Settings settings;
    private final ContentVersion version;

    SettingsServiceTests(SettingsService service, Settings settings, ContentVersion version) {
        this.service = service;
        this.settings = settings;
        this.version = version;
    }

    @Test
    void aNewBlogHasSettings() {
        var site = settings.current();

        assertThat(site.title()).isEqualTo("Inkjar");
        assertThat(settings.zone()).isEqualTo(ZoneId.of("UTC"));
        assertThat(settings.baseUrl()).isEmpty();
        assertThat(site.language()).isEqualTo("en");
        assertThat(site.appearance()).isEqualTo(Appearance.DEFAULT);
        assertThat(site.navigation().header())
                .extracting(NavigationItem::address)
                .containsExactly("/", "/tags", "/archive");
        assertThat(site.navigation().footer()).isEmpty();
        assertThat(site.reading()).isEqualTo(new Reading(10, 20, FeedContent.FULL, true));
        assertThat(site.code()).isEqualTo(InjectedCode.NONE);
    }

    @Test
    void keepsEachPartByItself() {
        var before = service.find();
        service.save(before.identity(), IDENTITY);
        service.save(before.appearance(), APPEARANCE);
        service.save(before.navigation(), NAVIGATION);
        service.save(before.reading(), READING);
        service.save(before.code(), CODE);

        assertThat(settings.current()).isEqualTo(new SiteSettings(IDENTITY, APPEARANCE, NAVIGATION, READING, CODE));
        assertThat(service.find()).isEqualTo(settings.current());
        assertThat(settings.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(settings.baseUrl()).isEqualTo("https://example.com");
    }

    @Test
    void everyPartIsSeenByReadersAtOnce() {
        var before = service.find();
        long start = version.current();

        service.save(before.reading(), READING);
        service.save(before.code(), CODE);
        service.save(before.navigation(), NAVIGATION);

        assertThat(version.current()).isEqualTo(start + 3);
    }

    @Test
    void linksCanBeReordered() {
        service.save(service.find().navigation(), NAVIGATION);
        var reordered = new Navigation(
                NAVIGATION.header().reversed(),
                NAVIGATION.footer().reversed(),
                "",
                NAVIGATION.social().reversed());

        service.save(NAVIGATION, reordered);

        assertThat(settings.current().navigation()).isEqualTo(reordered);
    }

    @Test
    void refusesWhatWasBegunBeforeSomebodyElseSaved() {
        var before = service.find().reading();
        service.save(before, READING);

        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> service.save(before, new Reading(5, 5, FeedContent.FULL, true)));
        assertThat(service.find().reading()).isEqualTo(READING);
    }

    @Test
    void twoPeopleMayChangeDifferentParts() {
        var theirs = service.find();
        var mine = service.find();

        service.save(theirs.identity(), IDENTITY);
        service.save(mine.reading(), READING);

        assertThat(settings.current().identity()).isEqualTo(IDENTITY);
        assertThat(settings.current().reading()).isEqualTo(READING);
    }

    @Test
    void oneOfTwoSavesAtTheSameTimeWins() {
        var before = service.find().identity();
        var owner = SecurityContextHolder.getContext();

        var outcomes = AtTheSameTime.times(2, () -> {
            SecurityContextHolder.setContext(owner);
            return service.save(before, IDENTITY);
        });

        assertThat(outcomes).filteredOn(StaleVersionException.class::isInstance).hasSize(1);
        assertThat(settings.current().identity()).isEqualTo(IDENTITY);
    }
}
