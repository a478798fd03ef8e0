package org.inkjar.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.function.IntFunction;
import org.inkjar.author.AuthorProfile;
import org.inkjar.author.Authors;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Words;
import org.inkjar.post.PublishedPosts;
import org.inkjar.prerender.PublicDocument;

/** An author and what they have written. */
@Route(value = "authors/:slug", layout = SiteLayout.class)
@AnonymousAllowed
@PublicDocument(parameters = "page")
class AuthorView extends SiteView {

    private static final int PICTURE_SIZE = 120;

    private final Authors authors;
    private final PublishedPosts posts;
    private final SiteHeads heads;
    private final AuthorTools tools;

    AuthorView(Authors authors, PublishedPosts posts, SiteHeads heads, AuthorTools tools) {
        this.authors = authors;
        this.posts = posts;
        this.heads = heads;
        this.tools = tools;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SlugParameter.resolve(
                        event, authors::find, slug -> authors.movedFrom(slug).map(SitePaths::author))
                .ifPresent(author -> show(author, PageNumber.ofQuery(event)));
    }

    private void show(AuthorProfile author, int number) {
        var site = heads.site();
        var page = PageNumber.existing(
                posts.listByAuthor(author.id(), number, site.reading().postsPerPage()));
        var content = new ArrayList<Component>();
        content.add(head(author));
        var path = SitePaths.author(author.slug());
        IntFunction<String> numbered = n -> SitePaths.numbered(path, n);
        content.addAll(PostEntries.of(page, site, numbered, tools));
        show(
                heads.list(author.name(), description(author), numbered, page)
                        .structuredData(heads.structuredData().person(author))
                        .structuredData(heads.structuredData().breadcrumbs(author.name(), path))
                        .build(),
                content.toArray(Component[]::new));
    }

    private static String description(AuthorProfile author) {
        return author.bio().isEmpty() ? Words.of("site.author.description", author.name()) : author.bio();
    }

    private static Header head(AuthorProfile author) {
        var text = new Div(Html.heading(author.name(), "page-title"));
        if (!author.bio().isEmpty()) {
            text.add(Html.paragraph("lede", author.bio()));
        }
        if (!author.links().isEmpty()) {
            text.add(AuthorCard.links(author));
        }
        var head = new Header();
        head.addClassNames("page-head", "author", "row");
        if (!author.picture().isEmpty()) {
            var picture = AuthorCard.picture(author, PICTURE_SIZE);
            picture.addClassName("side");
            head.add(picture);
        }
        head.add(text);
        return head;
    }
}
