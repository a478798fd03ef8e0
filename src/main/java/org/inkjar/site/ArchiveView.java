package org.inkjar.site;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Words;
import org.inkjar.post.PostTitle;
import org.inkjar.post.PublishedPosts;

/** Every post by year. */
@Route(value = "archive", layout = SiteLayout.class)
@AnonymousAllowed
class ArchiveView extends SiteView {

    private final PublishedPosts posts;
    private final SiteHeads heads;

    ArchiveView(PublishedPosts posts, SiteHeads heads) {
        this.posts = posts;
        this.heads = heads;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var site = heads.site();
        var head = new Header(Html.heading(Words.of("site.archive"), "page-title"));
        head.addClassNames("page-head", "row");
        var content = new ArrayList<Component>(List.of(head));
        var years = posts.titles().stream()
                .collect(groupingBy(
                        post -> post.publishedAt().atZone(site.zone()).getYear(), LinkedHashMap::new, toList()));
        years.forEach((year, titles) -> content.add(year(year, titles, site.zone())));
        if (years.isEmpty()) {
            content.add(row(new Paragraph(Words.of("site.empty"))));
        }
        show(
                heads.page(Words.of("site.archive"), Words.of("site.archive.description"), SitePaths.ARCHIVE)
                        .link("canonical", heads.address(SitePaths.ARCHIVE))
                        .structuredData(heads.structuredData().breadcrumbs(Words.of("site.archive"), SitePaths.ARCHIVE))
                        .build(),
                content.toArray(Component[]::new));
    }

    private static Section year(int year, List<PostTitle> posts, ZoneId zone) {
        var heading = new H2(Integer.toString(year));
        heading.addClassName("side");
        var list = new OrderedList();
        list.addClassName("archive-list");
        posts.forEach(post -> list.add(new ListItem(
                Html.dayOfYear(post.publishedAt(), zone), new Text(" "), new Anchor(post.path(), post.title()))));
        var section = new Section(heading, list);
        section.addClassNames("archive-year", "row");
        return section;
    }
}
