package org.inkjar.admin;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import com.vaadin.flow.theme.aura.Aura;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.inkjar.author.Authors;
import org.inkjar.author.CurrentAuthor;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Words;
import org.inkjar.common.ui.Glyph;
import org.inkjar.common.ui.PaletteButton;
import org.inkjar.common.ui.PaletteSource;
import org.inkjar.common.ui.ShortcutsButton;
import org.inkjar.settings.Settings;
import org.jspecify.annotations.Nullable;

/** The frame of every admin view: where one can go, and who is signed in. */
@Layout("admin")
@RolesAllowed("CONTRIBUTOR")
@StyleSheet(Aura.STYLESHEET)
@CssImport("./admin.css")
class AdminLayout extends AppLayout implements AfterNavigationObserver {

    private static final String CONTENT = "content";

    private final Settings settings;
    private final AccountMenu accountMenu;
    private final Span siteTitle = new Span();
    private final Span siteTitleInBar = new Span();
    private final SideNav navigation = new SideNav();

    AdminLayout(
            Settings settings,
            Authors authors,
            CurrentAuthor currentAuthor,
            AuthenticationContext authentication,
            List<PaletteSource> palette) {
        this.settings = settings;
        accountMenu = new AccountMenu(currentAuthor, authors, authentication);
        addClassName("inkjar-admin");
        setPrimarySection(Section.DRAWER);
        navigation.getElement().setAttribute("aria-label", Words.of("admin.navigation"));
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(Words.of("admin.menu"));
        toggle.setIcon(Glyph.MENU.create());
        addToNavbar(skipLink(), toggle, brand(siteTitleInBar));
        addToDrawer(brand(siteTitle), new PaletteButton(palette), navigation, footer(authentication.hasRole("AUTHOR")));
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        navigation.removeAll();
        MenuConfiguration.getMenuEntries().stream().map(AdminLayout::item).forEach(navigation::addItem);
    }

    /** What was changed in one view shows when the next one opens. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var title = settings.current().title();
        siteTitle.setText(title);
        siteTitleInBar.setText(title);
        accountMenu.load();
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        if (content != null) {
            content.getElement().setAttribute("id", CONTENT).setAttribute("role", "main");
            content.getElement().setAttribute("tabindex", "-1");
        }
        super.showRouterLayoutContent(content);
    }

    /** A button: a link to a fragment would leave for the base address. */
    private static NativeButton skipLink() {
        var skip = new NativeButton(Words.of("admin.skip"));
        skip.addClassName("skip-link");
        skip.addClickListener(click -> skip.getElement().executeJs("document.getElementById($0).focus()", CONTENT));
        return skip;
    }

    private static Header brand(Span title) {
        var mark = new Span();
        mark.addClassName("brand-mark");
        var brand = new Anchor(SitePaths.ADMIN, mark, title);
        brand.addClassName("brand");
        return new Header(brand);
    }

    private Footer footer(boolean mayPublish) {
        var site = new Anchor(SitePaths.HOME, Glyph.EXTERNAL.create(), new Span(Words.of("admin.view-site")));
        site.addClassName("view-site");
        site.setTarget(AnchorTarget.BLANK);
        site.setRouterIgnore(true);
        return new Footer(new ShortcutsButton(mayPublish), site, accountMenu);
    }

    private static SideNavItem item(MenuEntry entry) {
        var item = new SideNavItem(Words.of(entry.title()), entry.path(), icon(entry.icon()));
        item.setMatchNested(entry.menuClass() != DashboardView.class);
        return item;
    }

    private static Component icon(@Nullable String name) {
        return Glyph.named(name)
                .<Component>map(Glyph::create)
                .orElseGet(() -> name == null ? Glyph.POSTS.create() : new Icon(name));
    }
}
