package org.inkjar.site;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.time.ZoneId;
import org.inkjar.post.Cover;
import org.inkjar.post.PostTeaser;

/** A post in a list: enough to decide whether to read it. */
class PostEntry extends Article {

    private static final int COVER_WIDTH = 1600;
    private static final int COVER_HEIGHT = 840;

    PostEntry(PostTeaser post, ZoneId zone, AuthorTools tools) {
        addClassNames("entry", "row");
        setClassName("entry-featured", post.featured());
        getElement().setAttribute("lang", post.language());
        post.cover().ifPresent(cover -> add(cover(cover, post.path())));
        var date = Html.date(post.publishedAt(), zone);
        date.addClassName("entry-date");
        add(date, body(post, tools));
    }

    private static Div body(PostTeaser post, AuthorTools tools) {
        var title = new H2(new Anchor(post.path(), post.title()));
        title.addClassName("entry-title");
        var foot = new Div(Html.paragraph("meta", new Byline(post.authors()), Html.readingTime(post.readingTime())));
        foot.addClassName("entry-foot");
        if (!post.tags().isEmpty()) {
            foot.add(new TagLinks(post.tags()));
        }
        tools.edit(post.id(), post.title()).ifPresent(foot::add);
        var body = new Div(title);
        body.addClassName("entry-body");
        if (!post.summary().isEmpty()) {
            body.add(Html.paragraph("entry-summary", post.summary()));
        }
        body.add(foot);
        return body;
    }

    /** The title beside it is the same link, so this one is left out of the tab order and of what is read aloud. */
    private static Anchor cover(Cover cover, String path) {
        var image = Html.image(cover.address(), "", COVER_WIDTH, COVER_HEIGHT);
        image.getElement().setAttribute("loading", "lazy");
        var link = new Anchor(path, image);
        link.addClassName("entry-cover");
        link.getElement().setAttribute("tabindex", "-1");
        link.getElement().setAttribute("aria-hidden", "true");
        return link;
    }
}
