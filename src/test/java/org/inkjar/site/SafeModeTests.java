package org.inkjar.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.inkjar.AsOwner;
import org.inkjar.Configured;
import org.inkjar.InkjarTest;
import org.inkjar.common.ContentVersion;
import org.inkjar.prerender.PageCode;
import org.inkjar.settings.InjectedCode;
import org.inkjar.settings.Settings;
import org.inkjar.settings.SettingsService;
import org.junit.jupiter.api.Test;

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
        var properties = Configured.by("inkjar.safe-mode=" + safeMode);
        return new SiteCode(settings, version, properties).current();
    }
}
