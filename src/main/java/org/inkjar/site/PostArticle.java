package org.inkjar.site;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.Optional;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Words;
import org.inkjar.post.PublishedPost;
import org.inkjar.post.SeriesPlace;

/** A post as it is read, with everything around its text. */
class PostArticle extends Article {

    PostArticle(PublishedPost post, ZoneId zone, Optional<Anchor> edit) {
        addClassNames("post", "row");
        add(Html.back(SitePaths.HOME, Words.of("site.back")), head(post, zone, edit));
        post.cover().ifPresent(cover -> add(CoverPicture.above(cover)));
        TableOfContents.of(post.content().headings()).ifPresent(this::add);
        var prose = Html.prose(post);
        prose.getElement().setAttribute("lang", post.data().language());
        add(prose, foot(post));
    }

    private static Header head(PublishedPost post, ZoneId zone, Optional<Anchor> edit) {
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
        post.series().ifPresent(place -> head.add(new SeriesNav(place)));
        edit.ifPresent(head::add);
        return head;
    }

    private static Footer foot(PublishedPost post) {
        var foot = new Footer();
        foot.addClassName("post-foot");
        post.authors().forEach(author -> foot.add(new AuthorCard(author)));
        post.series().filter(place -> place.parts().size() > 1).ifPresent(place -> foot.add(ofSeries(place)));
        if (post.older().isPresent() || post.newer().isPresent()) {
            foot.add(neighbours(post));
        }
        return foot;
    }

    /** The parts before and after this one, which whoever reads a series looks for first. */
    private static Nav ofSeries(SeriesPlace place) {
        var neighbours = nav(Words.of("site.series.more", place.title()));
        place.previous()
                .ifPresent(part -> neighbours.add(
                        neighbour(part.title(), part.path(), "← " + Words.of("site.series.previous"), "prev")));
        place.next()
                .ifPresent(part -> neighbours.add(
                        neighbour(part.title(), part.path(), Words.of("site.series.next") + " →", "next")));
        return neighbours;
    }

    private static Nav neighbours(PublishedPost post) {
        var neighbours = nav(Words.of("site.more"));
        post.older()
                .ifPresent(older ->
                        neighbours.add(neighbour(older.title(), older.path(), "← " + Words.of("site.older"), "prev")));
        post.newer()
                .ifPresent(newer ->
                        neighbours.add(neighbour(newer.title(), newer.path(), Words.of("site.newer") + " →", "next")));
        return neighbours;
    }

    private static Nav nav(String label) {
        var nav = new Nav();
        nav.addClassName("post-nav");
        nav.setAriaLabel(label);
        return nav;
    }

    private static Anchor neighbour(String postTitle, String path, String direction, String rel) {
        var title = Html.element("b");
        title.setText(postTitle);
        var link = new Anchor(path, new Span(direction), title);
        link.getElement().setAttribute("rel", rel);
        return link;
    }
}
