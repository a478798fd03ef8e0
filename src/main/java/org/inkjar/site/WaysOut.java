package org.inkjar.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.List;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Words;
import org.inkjar.post.PostTitle;

/** What a page offers that has nothing to say itself: to search, and the newest posts. */
class WaysOut extends Div {

    WaysOut(List<PostTitle> newest, ZoneId zone) {
        addClassName("ways-out");
        add(new SearchForm(""));
        if (!newest.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("archive-list");
            newest.forEach(post -> list.add(new ListItem(
                    Html.dayOfYear(post.publishedAt(), zone), new Text(" "), new Anchor(post.path(), post.title()))));
            add(new H2(Words.of("site.ways-out.newest")), list);
        }
        add(new Paragraph(browse("site.ways-out")));
    }

    /** A sentence with the ways to the archive and to the tags in it. */
    static Component[] browse(String key) {
        var links = List.of(
                new Anchor(SitePaths.ARCHIVE, Words.of("site.ways-out.archive")),
                new Anchor(SitePaths.TAGS, Words.of("site.ways-out.tags")));
        return Html.sentence(key, links);
    }
}
