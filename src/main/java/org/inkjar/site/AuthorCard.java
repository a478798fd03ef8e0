package org.inkjar.site;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.inkjar.author.AuthorProfile;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Words;

/** Who wrote this, below the article. */
class AuthorCard extends Section {

    private static final int PICTURE_SIZE = 64;

    AuthorCard(AuthorProfile author) {
        addClassName("author-card");
        setAriaLabel(Words.of("site.author.about"));
        if (!author.picture().isEmpty()) {
            add(picture(author, PICTURE_SIZE));
        }
        add(Html.paragraph("author-name", new Anchor(SitePaths.author(author.slug()), author.name())));
        if (!author.bio().isEmpty()) {
            add(new Paragraph(author.bio()));
        }
        if (!author.links().isEmpty()) {
            add(links(author));
        }
    }

    static Image picture(AuthorProfile author, int size) {
        var picture = Html.image(author.picture(), "", size, size);
        picture.addClassName("avatar");
        return picture;
    }

    /** The row of places where readers find the author. */
    static Paragraph links(AuthorProfile author) {
        var links = Html.paragraph("links", new Span(Words.of("site.author.links")));
        author.links().forEach(link -> links.add(new Text(" "), Html.link(link.address(), link.label(), "me")));
        return links;
    }
}
