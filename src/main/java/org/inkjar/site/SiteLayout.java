package org.inkjar.site;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Words;
import org.inkjar.settings.Appearance;
import org.inkjar.settings.NavigationItem;
import org.inkjar.settings.Settings;
import org.inkjar.settings.SiteSettings;

/** What stands around every public page: the site's title, its navigation, its foot. */
@AnonymousAllowed
class SiteLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final Settings settings;
    private final AuthorTools tools;
    private final Clock clock;
    private final Anchor skipLink = new Anchor("#" + SiteView.MAIN_ID, "");
    private final Header header = new Header();
    private final Footer footer = new Footer();

    SiteLayout(Settings settings, AuthorTools tools, Clock clock) {
        this.settings = settings;
        this.tools = tools;
        this.clock = clock;
        addClassName("site");
        skipLink.addClassName("skip");
        header.addClassNames("site-header", "row");
        footer.addClassNames("site-footer", "row");
        add(skipLink, header, footer);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        getElement().insertChild(getElement().indexOfChild(footer.getElement()), content.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var site = settings.current();
        look(site.appearance());
        skipLink.setText(Words.of("site.skip"));
        header.removeAll();
        tools.bar().ifPresent(header::add);
        header.add(
                new SiteTitle(site), navigation(site, "/" + event.getLocation().getPath()));
        footer.removeAll();
        footer.add(colophon(site), new SiteFoot(site.navigation()));
    }

    /** {@code site.css} goes by these. The colours are the document's: see {@link Appearance#css()}. */
    private void look(Appearance appearance) {
        getElement().setAttribute("data-fonts", appearance.fonts().attribute());
        getElement().setAttribute("data-covers", appearance.covers().attribute());
    }

    private static Nav navigation(SiteSettings site, String path) {
        var list = new UnorderedList();
        site.navigation().header().forEach(item -> list.add(new ListItem(link(item, path))));
        var navigation = new Nav(list, tools(path));
        navigation.addClassName("site-nav");
        navigation.setAriaLabel(Words.of("site.navigation"));
        return navigation;
    }

    /** The search and the switch between light and dark, which only a script can turn. */
    private static Div tools(String path) {
        var theme = new NativeButton();
        theme.addClassName("theme-switch");
        theme.getElement().setAttribute("type", "button");
        theme.setAriaLabel(Words.of("site.theme"));
        var tools = new Div(link(SitePaths.SEARCH, Words.of("site.search"), path), theme);
        tools.addClassName("site-tools");
        return tools;
    }

    private static Anchor link(NavigationItem item, String path) {
        return link(item.address(), item.label(), path);
    }

    private static Anchor link(String address, String label, String path) {
        var link = new Anchor(address, label);
        if (address.equals(path)) {
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
