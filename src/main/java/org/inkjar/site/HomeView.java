package org.inkjar.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import org.inkjar.common.SitePaths;
import org.inkjar.post.PublishedPosts;
import org.inkjar.settings.SiteSettings;

/** The article list, the newest first. */
@Route(value = "", layout = SiteLayout.class)
@RouteAlias(value = "page/:number", layout = SiteLayout.class)
@AnonymousAllowed
class HomeView extends SiteView {

    private final PublishedPosts posts;
    private final SiteHeads heads;
    private final AuthorTools tools;

    HomeView(PublishedPosts posts, SiteHeads heads, AuthorTools tools) {
        this.posts = posts;
        this.heads = heads;
        this.tools = tools;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var site = heads.site();
        int number = PageNumber.ofPath(event);
        var page = PageNumber.existing(posts.list(number, site.reading().postsPerPage()));
        var content = new ArrayList<Component>();
        content.add(intro(site));
        content.addAll(PostEntries.of(page, site, SitePaths::page, tools));
        show(
                heads.list("", site.description(), SitePaths::page, page)
                        .structuredData(heads.structuredData().blog())
                        .build(),
                content.toArray(Component[]::new));
    }

    private static Header intro(SiteSettings site) {
        var intro = new Header(Html.heading(site.description().isEmpty() ? site.title() : site.description(), "intro"));
        intro.addClassNames("page-head", "row");
        return intro;
    }
}
