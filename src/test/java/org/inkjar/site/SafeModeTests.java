package org.inkjar.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.inkjar.AsOwner;
import org.inkjar.InkjarTest;
import org.inkjar.common.ContentVersion;
import org.inkjar.common.InkjarProperties;
import org.inkjar.prerender.PageCode;
import org.inkjar.settings.InjectedCode;
import org.inkjar.settings.Settings;
import org.inkjar.settings.SettingsService;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

@InkjarTest
@AsOwner
class SafeModeTests {

    private final SettingsService service;
    private final Settings settings;
    private final ContentVersion version;

    SafeModeTests(SettingsService service, Settings settings, ContentVersion version) {
        this.service = service;
        this.settings = settings;
        this.version = version;
    }

    @Test
    void pagesGoWithoutTheCodeThatIsStored() {
        service.save(InjectedCode.NONE, new InjectedCode(true, "", "<p>Bye</p>", ""));

        assertThat(code(true)).isEqualTo(PageCode.NONE);
        assertThat(code(false).foot()).isEqualTo("<p>Bye</p>");
        assertThat(service.find().code().foot()).isEqualTo("<p>Bye</p>");
    }

    private PageCode code(boolean safeMode) {
        var properties = new InkjarProperties(
                Path.of("data"),
                "",
                false,
                new InkjarProperties.Cache(DataSize.ofMegabytes(1)),
                new InkjarProperties.Media(DataSize.ofMegabytes(1), DataSize.ofMegabytes(1), List.of()),
                new InkjarProperties.Backup(7),
                new InkjarProperties.Statistics(java.time.Duration.ofSeconds(20)),
                new InkjarProperties.Owner(null, null, "Owner"),
                safeMode,
                new InkjarProperties.Mail("", ""));
        return new SiteCode(settings, version, properties).current();
    }
}
