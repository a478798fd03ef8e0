package org.inkjar.site;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import org.inkjar.post.Cover;
import org.inkjar.post.PostTeaser;
import org.inkjar.settings.CoverLayout;
import org.inkjar.settings.SiteSettings;

/** A post in a list: enough to decide whether to read it. */
class PostEntry extends Article {

    PostEntry(PostTeaser post, SiteSettings site, AuthorTools tools) {
        addClassNames("entry", "row");
        setClassName("entry-featured", post.featured());
        getElement().setAttribute("lang", post.language());
        boolean isWide = post.featured() || site.appearance().covers() == CoverLayout.LARGE;
        post.cover().ifPresent(cover -> add(cover(cover, post.path(), isWide)));
        var date = Html.date(post.publishedAt(), site.zone());
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
        tools.edit(post).ifPresent(foot::add);
        var body = new Div(title);
        body.addClassName("entry-body");
        if (!post.summary().isEmpty()) {
            body.add(Html.paragraph("entry-summary", post.summary()));
        }
        body.add(foot);
        return body;
    }

    /** The title beside it is the same link, so this one is left out of the tab order and of what is read aloud. */
    private static Anchor cover(Cover cover, String path, boolean isWide) {
        var link = new Anchor(path, isWide ? CoverPicture.inColumn(cover) : CoverPicture.beside(cover));
        link.addClassName("entry-cover");
        link.getElement().setAttribute("tabindex", "-1");
        link.getElement().setAttribute("aria-hidden", "true");
        return link;
    }
}
