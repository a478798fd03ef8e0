package org.inkjar.site;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Header;
import java.util.Optional;
import org.inkjar.post.PublishedPost;

/** A page as it is read. */
class PageArticle extends Article {

    PageArticle(PublishedPost page, Optional<Anchor> edit) {
        addClassNames("post", "row");
        getElement().setAttribute("lang", page.data().language());
        var head = new Header(Html.heading(page.data().title(), "post-title"));
        head.addClassName("post-head");
        edit.ifPresent(head::add);
        add(head);
        page.cover().ifPresent(cover -> add(CoverPicture.above(cover)));
        add(Html.prose(page));
    }
}
