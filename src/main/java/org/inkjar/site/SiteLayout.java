package org.inkjar.site;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.inkjar.settings.Appearance;
import org.inkjar.settings.NavigationItem;
import org.inkjar.settings.Settings;
import org.inkjar.settings.SiteSettings;

/** What stands around every public page: the site's title, its navigation, its foot. */
@AnonymousAllowed
@StyleSheet("site.css")
class SiteLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final Settings settings;
    private final Clock clock;
    private final Header header = new Header();
    private final Footer footer = new Footer();

    SiteLayout(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        addClassName("site");
        header.addClassNames("site-header", "row");
        footer.addClassNames("site-footer", "row");
        add(skipLink(), header, footer);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        getElement().insertChild(getElement().indexOfChild(footer.getElement()), content.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var site = settings.current();
        look(site.appearance());
        header.removeAll();
        header.add(
                new SiteTitle(site), navigation(site, "/" + event.getLocation().getPath()));
        footer.removeAll();
        footer.add(colophon(site));
    }

    private static Anchor skipLink() {
        var link = new Anchor("#" + SiteView.MAIN_ID, "Skip to content");
        link.addClassName("skip");
        return link;
    }

    /** {@code site.css} goes by these. The colours are the document's: see {@link Appearance#css()}. */
    private void look(Appearance appearance) {
        getElement().setAttribute("data-fonts", appearance.fonts().attribute());
        getElement().setAttribute("data-covers", appearance.covers().attribute());
    }

    private static Nav navigation(SiteSettings site, String path) {
        var list = new UnorderedList();
        site.navigation().forEach(item -> list.add(new ListItem(link(item, path))));
        var navigation = new Nav(list);
        navigation.addClassName("site-nav");
        navigation.setAriaLabel("Site");
        return navigation;
    }

    private static Anchor link(NavigationItem item, String path) {
        var link = new Anchor(item.address(), item.label());
        if (item.address().equals(path)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private Paragraph colophon(SiteSettings site) {
        var year = LocalDate.ofInstant(clock.instant(), site.zone()).getYear();
        var paragraph = new Paragraph("© %d %s".formatted(year, site.title()));
        paragraph.addClassName("side");
        return paragraph;
    }
}
