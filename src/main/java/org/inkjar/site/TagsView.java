package org.inkjar.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Words;
import org.inkjar.post.PublishedTag;
import org.inkjar.post.PublishedTags;

/** All tags that lead somewhere, with the number of their posts. */
@Route(value = "tags", layout = SiteLayout.class)
@AnonymousAllowed
class TagsView extends SiteView {

    private final PublishedTags tags;
    private final SiteHeads heads;

    TagsView(PublishedTags tags, SiteHeads heads) {
        this.tags = tags;
        this.heads = heads;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var head = new Header(Html.heading(Words.of("site.tags"), "page-title"));
        head.addClassNames("page-head", "row");
        show(
                heads.page(Words.of("site.tags"), Words.of("site.tags.description"), SitePaths.TAGS)
                        .link("canonical", heads.address(SitePaths.TAGS))
                        .structuredData(heads.structuredData().breadcrumbs(Words.of("site.tags"), SitePaths.TAGS))
                        .build(),
                head,
                row(index(tags.list())));
    }

    private static Component index(List<PublishedTag> tags) {
        if (tags.isEmpty()) {
            return new Paragraph(Words.of("site.tags.empty"));
        }
        var index = new UnorderedList();
        index.addClassName("tag-index");
        tags.forEach(tag -> index.add(item(tag)));
        return index;
    }

    private static ListItem item(PublishedTag tag) {
        var count = new Span(Html.posts(tag.posts()));
        count.addClassName("count");
        return new ListItem(Html.link(tag.path(), "#" + tag.name(), "tag"), count);
    }
}
