package org.inkjar.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.function.IntFunction;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Words;
import org.inkjar.post.PublishedPosts;
import org.inkjar.post.PublishedSeries;
import org.inkjar.post.SeriesTeaser;
import org.inkjar.prerender.PublicDocument;

/** A series and its posts, in the order of reading. */
@Route(value = "series/:slug", layout = SiteLayout.class)
@AnonymousAllowed
@PublicDocument(parameters = "page")
class SeriesView extends SiteView {

    private final PublishedSeries series;
    private final PublishedPosts posts;
    private final SiteHeads heads;
    private final AuthorTools tools;

    SeriesView(PublishedSeries series, PublishedPosts posts, SiteHeads heads, AuthorTools tools) {
        this.series = series;
        this.posts = posts;
        this.heads = heads;
        this.tools = tools;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SlugParameter.resolve(
                        event, series::find, slug -> series.movedFrom(slug).map(SitePaths::series))
                .ifPresent(found -> show(found, PageNumber.ofQuery(event)));
    }

    private void show(SeriesTeaser found, int number) {
        var site = heads.site();
        var page = PageNumber.existing(
                posts.listBySeries(found.slug(), number, site.reading().postsPerPage()));
        var content = new ArrayList<Component>();
        content.add(head(found));
        IntFunction<String> path = n -> SitePaths.numbered(found.path(), n);
        content.addAll(PostEntries.inOrder(page, site, path, tools));
        show(
                heads.list(found.title(), description(found), path, page)
                        .structuredData(heads.structuredData().series(found))
                        .structuredData(heads.structuredData().breadcrumbs(found.title(), found.path()))
                        .build(),
                content.toArray(Component[]::new));
    }

    private static String description(SeriesTeaser series) {
        return series.description().isEmpty()
                ? Words.of("site.series.description", series.title(), Html.posts(series.posts()))
                : series.description();
    }

    private static Header head(SeriesTeaser series) {
        var text = new Div(Html.heading(series.title(), "page-title"));
        if (!series.description().isEmpty()) {
            text.add(Html.paragraph("lede", series.description()));
        }
        text.add(Html.paragraph("meta", new Span(Words.of("site.series")), new Span(Html.posts(series.posts()))));
        var head = new Header(Html.back(SitePaths.HOME, Words.of("site.back")), text);
        head.addClassNames("page-head", "row");
        return head;
    }
}
