package org.inkjar.site;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import org.inkjar.common.SitePaths;
import org.inkjar.post.PostTitle;
import org.inkjar.post.PublishedPost;
import org.inkjar.post.markdown.Prose;

/** A post as it is read, with everything around its text. */
class PostArticle extends Article {

    PostArticle(PublishedPost post, ZoneId zone, AuthorTools tools) {
        addClassNames("post", "row");
        add(Html.back(SitePaths.HOME, "Back to blog"), head(post, zone, tools));
        post.cover().ifPresent(cover -> add(CoverPicture.above(cover)));
        TableOfContents.of(post.content().headings()).ifPresent(this::add);
        var prose = new Prose(post.content().html());
        prose.getElement().setAttribute("lang", post.data().language());
        add(prose, foot(post));
    }

    private static Header head(PublishedPost post, ZoneId zone, AuthorTools tools) {
        var title = Html.heading(post.data().title(), "post-title");
        title.getElement().setAttribute("lang", post.data().language());
        var head = new Header(title);
        head.addClassName("post-head");
        if (!post.data().summary().isEmpty()) {
            head.add(Html.paragraph("lede", post.data().summary()));
        }
        head.add(Html.paragraph(
                "meta", new Byline(post.authors()), Html.date(post.publishedAt(), zone), Html.readingTime((int)
                        post.content().readingTime().toMinutes())));
        if (!post.tags().isEmpty()) {
            head.add(new TagLinks(post.tags()));
        }
        tools.edit(post.id(), post.data().title()).ifPresent(head::add);
        return head;
    }

    private static Footer foot(PublishedPost post) {
        var foot = new Footer();
        foot.addClassName("post-foot");
        post.authors().forEach(author -> foot.add(new AuthorCard(author)));
        if (post.older().isPresent() || post.newer().isPresent()) {
            foot.add(neighbours(post));
        }
        return foot;
    }

    private static Nav neighbours(PublishedPost post) {
        var neighbours = new Nav();
        neighbours.addClassName("post-nav");
        neighbours.setAriaLabel("More posts");
        post.older().ifPresent(older -> neighbours.add(neighbour(older, "← Older", "prev")));
        post.newer().ifPresent(newer -> neighbours.add(neighbour(newer, "Newer →", "next")));
        return neighbours;
    }

    private static Anchor neighbour(PostTitle post, String direction, String rel) {
        var title = Html.element("b");
        title.setText(post.title());
        var link = new Anchor(post.path(), new Span(direction), title);
        link.getElement().setAttribute("rel", rel);
        return link;
    }
}
