package org.inkjar.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.time.ZoneId;
import java.util.List;
import org.inkjar.post.PostKind;
import org.inkjar.search.Fragment;
import org.inkjar.search.SearchHit;

/** A post or page that was found, with what was sought marked. A page has no date. */
class SearchEntry extends Article {

    SearchEntry(SearchHit hit, ZoneId zone) {
        addClassNames("entry", "row");
        getElement().setAttribute("lang", hit.language());
        if (hit.kind() == PostKind.POST) {
            var date = Html.date(hit.publishedAt(), zone);
            date.addClassName("entry-date");
            add(date);
        }
        add(body(hit));
    }

    private static Div body(SearchHit hit) {
        var link = new Anchor(hit.path());
        link.add(marked(hit.title()));
        var title = new H2(link);
        title.addClassName("entry-title");
        var body = new Div(title);
        body.addClassName("entry-body");
        if (!hit.passage().isEmpty()) {
            body.add(Html.paragraph("entry-summary", marked(hit.passage())));
        }
        if (!hit.tags().isEmpty()) {
            body.add(new TagLinks(hit.tags()));
        }
        return body;
    }

    private static Component[] marked(List<Fragment> fragments) {
        return fragments.stream()
                .map(fragment -> {
                    var text = new Text(fragment.text());
                    return fragment.highlighted() ? Html.element("mark", text) : text;
                })
                .toArray(Component[]::new);
    }
}
