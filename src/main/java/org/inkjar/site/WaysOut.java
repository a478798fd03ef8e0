package org.inkjar.site;

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
            add(new H2("Newest posts"), list);
        }
        add(new Paragraph(
                new Text("Or look into the "),
                new Anchor(SitePaths.ARCHIVE, "archive"),
                new Text(" and the "),
                new Anchor(SitePaths.TAGS, "tags"),
                new Text(".")));
    }
}
