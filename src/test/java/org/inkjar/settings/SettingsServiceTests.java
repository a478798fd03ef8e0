package org.inkjar.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.ZoneId;
import java.util.List;
import org.inkjar.AsOwner;
import org.inkjar.AtTheSameTime;
import org.inkjar.InkjarTest;
import org.inkjar.common.StaleVersionException;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextHolder;

@InkjarTest
@AsOwner
class SettingsServiceTests {

    private static final SiteSettings CHANGED = new SiteSettings(
            "My blog",
            "About things",
            "https://example.com",
            "pt-BR",
            "Europe/Berlin",
            20,
            List.of(new NavigationItem("About", "/about"), new NavigationItem("Code", "https://example.com/code")),
            new Appearance(
                    "#b23a26",
                    FontPairing.JOURNAL,
                    ColorScheme.DARK,
                    CoverLayout.LARGE,
                    "/samples/welcome.svg",
                    false));

    private final SettingsService service;
    private final Settings settings;

    SettingsServiceTests(SettingsService service, Settings settings) {
        this.service = service;
        this.settings = settings;
    }

    @Test
    void aNewBlogHasSettings() {
        assertThat(settings.current().title()).isEqualTo("Inkjar");
        assertThat(settings.zone()).isEqualTo(ZoneId.of("UTC"));
        assertThat(settings.baseUrl()).isEmpty();
        assertThat(settings.current().language()).isEqualTo("en");
        assertThat(settings.current().appearance()).isEqualTo(Appearance.DEFAULT);
        assertThat(settings.current().navigation())
                .extracting(NavigationItem::address)
                .containsExactly("/", "/tags", "/archive");
    }

    @Test
    void keepsWhatWasChanged() {
        var saved = service.save(service.find().version(), CHANGED);

        assertThat(saved.settings()).isEqualTo(CHANGED);
        assertThat(service.find()).isEqualTo(saved);
        assertThat(settings.current()).isEqualTo(CHANGED);
        assertThat(settings.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(settings.baseUrl()).isEqualTo("https://example.com");
    }

    @Test
    void linksCanBeReordered() {
        var saved = service.save(service.find().version(), CHANGED);
        var reordered = new SiteSettings(
                "My blog", "", "", "en", "UTC", 20, CHANGED.navigation().reversed(), Appearance.DEFAULT);

        service.save(saved.version(), reordered);

        assertThat(settings.current()).isEqualTo(reordered);
    }

    @Test
    void refusesAStaleWrite() {
        var before = service.find();
        var saved = service.save(before.version(), CHANGED);

        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> service.save(before.version(), before.settings()));
        assertThat(service.find()).isEqualTo(saved);
    }

    @Test
    void oneOfTwoSavesAtTheSameTimeWins() {
        long version = service.find().version();
        var owner = SecurityContextHolder.getContext();

        var outcomes = AtTheSameTime.times(2, () -> {
            SecurityContextHolder.setContext(owner);
            return service.save(version, CHANGED);
        });

        assertThat(outcomes).filteredOn(StaleVersionException.class::isInstance).hasSize(1);
        assertThat(settings.current()).isEqualTo(CHANGED);
    }
}
