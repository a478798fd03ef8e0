package org.inkjar.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.inkjar.common.Paged;
import org.inkjar.common.Words;
import org.inkjar.post.PostTeaser;
import org.inkjar.settings.SiteSettings;

/** A page of posts, and the way to the pages before and after it. */
final class PostEntries {

    private PostEntries() {}

    /** @param address of a page by its number */
    static List<Component> of(
            Paged<PostTeaser> posts, SiteSettings site, IntFunction<String> address, AuthorTools tools) {
        return of(posts, site, address, tools, Words.of("site.pages.newer"), Words.of("site.pages.older"));
    }

    /** A page of posts that are read one after the other. */
    static List<Component> inOrder(
            Paged<PostTeaser> posts, SiteSettings site, IntFunction<String> address, AuthorTools tools) {
        return of(posts, site, address, tools, Words.of("site.pages.earlier"), Words.of("site.pages.later"));
    }

    private static List<Component> of(
            Paged<PostTeaser> posts,
            SiteSettings site,
            IntFunction<String> address,
            AuthorTools tools,
            String before,
            String after) {
        var entries = new ArrayList<Component>();
        if (posts.items().isEmpty()) {
            entries.add(SiteView.row(new Paragraph(Words.of("site.empty"))));
        }
        posts.items().forEach(post -> entries.add(new PostEntry(post, site, tools)));
        if (posts.totalPages() > 1) {
            entries.add(SiteView.row(new Pagination(posts, address, before, after)));
        }
        return entries;
    }
}
