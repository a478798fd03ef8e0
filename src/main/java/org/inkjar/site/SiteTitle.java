package org.inkjar.site;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import org.inkjar.common.SitePaths;
import org.inkjar.settings.Appearance;
import org.inkjar.settings.SiteSettings;

/** The way home at the head of every page: the site's title, its logo, or both. */
class SiteTitle extends Anchor {

    private static final String LOGO_SIZE = "40";

    SiteTitle(SiteSettings site) {
        setHref(SitePaths.HOME);
        addClassNames("site-title", "side");
        var look = site.appearance();
        if (!look.logo().isEmpty()) {
            add(logo(look, site.title()));
        }
        if (look.logo().isEmpty() || look.titleBesideLogo()) {
            add(site.title());
        }
    }

    /** Beside the title it stands in a square; in its place it may be as wide as it is, and says the title. */
    private static Image logo(Appearance look, String title) {
        var logo = new Image(look.logo(), look.titleBesideLogo() ? "" : title);
        logo.getElement().setAttribute("height", LOGO_SIZE);
        if (look.titleBesideLogo()) {
            logo.getElement().setAttribute("width", LOGO_SIZE);
        }
        return logo;
    }
}
