package org.inkjar.site;

import org.inkjar.common.ContentMemo;
import org.inkjar.common.ContentVersion;
import org.inkjar.common.InkjarProperties;
import org.inkjar.prerender.PageCode;
import org.inkjar.settings.InjectedCode;
import org.inkjar.settings.Settings;
import org.springframework.stereotype.Component;

/** The owner's code in public pages, taken apart once for all of them. */
@Component
class SiteCode {

    private final ContentMemo<PageCode> current;

    SiteCode(Settings settings, ContentVersion version, InkjarProperties properties) {
        current = new ContentMemo<>(
                version,
                () -> properties.safeMode()
                        ? PageCode.NONE
                        : pageCode(settings.current().code()));
    }

    PageCode current() {
        return current.get();
    }

    private static PageCode pageCode(InjectedCode code) {
        return code.enabled()
                ? new PageCode(
                        code.headHtml(), code.footHtml(), code.permissions().sources())
                : PageCode.NONE;
    }
}
