package org.inkjar.site;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.inkjar.author.AuthorProfile;
import org.inkjar.common.SitePaths;

/** Who wrote a post: the names, each a link. */
class Byline extends Span {

    Byline(List<AuthorProfile> authors) {
        authors.forEach(author -> {
            if (getElement().getChildCount() > 0) {
                add(new Text(", "));
            }
            add(Html.link(SitePaths.author(author.slug()), author.name(), "author"));
        });
    }
}
