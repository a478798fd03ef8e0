package org.inkjar.site;

import jakarta.servlet.http.HttpServletRequest;
import org.inkjar.prerender.Variation;
import org.inkjar.settings.Settings;
import org.springframework.stereotype.Component;

/** Until the site knows its public address, documents carry the one that they were asked for at. */
@Component
class SiteVariation implements Variation {

    private final Settings settings;

    SiteVariation(Settings settings) {
        this.settings = settings;
    }

    @Override
    public String of(HttpServletRequest request) {
        return settings.baseUrl().isEmpty()
                ? request.getScheme() + "://" + request.getServerName() + ":" + request.getServerPort()
                : "";
    }
}
