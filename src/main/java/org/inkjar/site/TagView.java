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
import org.inkjar.post.PublishedTag;
import org.inkjar.post.PublishedTags;
import org.inkjar.prerender.PublicDocument;

/** A tag and its posts. */
@Route(value = "tags/:slug", layout = SiteLayout.class)
@AnonymousAllowed
@PublicDocument(parameters = "page")
class TagView extends SiteView {

    private final PublishedTags tags;
    private final PublishedPosts posts;
    private final SiteHeads heads;
    private final AuthorTools tools;

    TagView(PublishedTags tags, PublishedPosts posts, SiteHeads heads, AuthorTools tools) {
        this.tags = tags;
        this.posts = posts;
        this.heads = heads;
        this.tools = tools;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SlugParameter.resolve(event, tags::find, slug -> tags.movedFrom(slug).map(SitePaths::tag))
                .ifPresent(tag -> show(tag, PageNumber.ofQuery(event)));
    }

    private void show(PublishedTag tag, int number) {
        var site = heads.site();
        var page = PageNumber.existing(
                posts.listByTag(tag.slug(), number, site.reading().postsPerPage()));
        var content = new ArrayList<Component>();
        content.add(head(tag));
        IntFunction<String> path = n -> SitePaths.numbered(tag.path(), n);
        content.addAll(PostEntries.of(page, site, path, tools));
        show(
                heads.list("#" + tag.name(), description(tag), path, page)
                        .element(
                                "link",
                                SiteHeads.alternate(
                                        "application/atom+xml", SitePaths.tagFeed(tag.slug()), "#" + tag.name()))
                        .structuredData(heads.structuredData()
                                .breadcrumbs(Words.of("site.tags"), SitePaths.TAGS, "#" + tag.name(), tag.path()))
                        .build(),
                content.toArray(Component[]::new));
    }

    private static String description(PublishedTag tag) {
        return tag.description().isEmpty() ? Words.of("site.tag.description", tag.name()) : tag.description();
    }

    private static Header head(PublishedTag tag) {
        var text = new Div(Html.heading("#" + tag.name(), "page-title"));
        if (!tag.description().isEmpty()) {
            text.add(Html.paragraph("lede", tag.description()));
        }
        text.add(Html.paragraph("meta", new Span(Html.posts(tag.posts()))));
        var head = new Header(Html.back(SitePaths.TAGS, Words.of("site.tags.all")), text);
        head.addClassNames("page-head", "row");
        return head;
    }
}
