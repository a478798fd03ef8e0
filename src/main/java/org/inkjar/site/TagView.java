package org.inkjar.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import org.inkjar.common.SitePaths;
import org.inkjar.post.PublishedPosts;
import org.inkjar.post.PublishedTag;
import org.inkjar.post.PublishedTags;
import org.inkjar.settings.Settings;

/** A tag and its posts. */
@Route(value = "tags/:slug", layout = SiteLayout.class)
@AnonymousAllowed
class TagView extends SiteView {

    private final PublishedTags tags;
    private final PublishedPosts posts;
    private final Settings settings;

    TagView(PublishedTags tags, PublishedPosts posts, Settings settings) {
        this.tags = tags;
        this.posts = posts;
        this.settings = settings;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SlugParameter.resolve(event, tags::find, slug -> tags.movedFrom(slug).map(SitePaths::tag))
                .ifPresent(tag -> show(tag, PageNumber.ofQuery(event)));
    }

    private void show(PublishedTag tag, int number) {
        var site = settings.current();
        var page = PageNumber.existing(posts.listByTag(tag.slug(), number, site.postsPerPage()));
        var content = new ArrayList<Component>();
        content.add(head(tag));
        content.addAll(PostEntries.of(page, site.zone(), n -> SitePaths.numbered(tag.path(), n)));
        show("#" + tag.name(), site, content.toArray(Component[]::new));
    }

    private static Header head(PublishedTag tag) {
        var text = new Div(Html.heading("#" + tag.name(), "page-title"));
        if (!tag.description().isEmpty()) {
            text.add(Html.paragraph("lede", tag.description()));
        }
        text.add(Html.paragraph("meta", new Span(Html.posts(tag.posts()))));
        var head = new Header(Html.back(SitePaths.TAGS, "All tags"), text);
        head.addClassNames("page-head", "row");
        return head;
    }
}
