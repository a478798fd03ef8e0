package org.inkjar.site;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.inkjar.post.PostKind;
import org.inkjar.post.PublishedPost;
import org.inkjar.post.PublishedPosts;
import org.inkjar.post.markdown.Prose;

/** A page such as About. */
@Route(value = ":slug", layout = SiteLayout.class)
@AnonymousAllowed
class PageView extends SiteView {

    private final PublishedPosts posts;
    private final SiteHeads heads;
    private final AuthorTools tools;

    PageView(PublishedPosts posts, SiteHeads heads, AuthorTools tools) {
        this.posts = posts;
        this.heads = heads;
        this.tools = tools;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SlugParameter.resolve(event, PostKind.PAGE, posts)
                .ifPresent(page -> show(PostHead.of(page, heads), article(page)));
    }

    private Article article(PublishedPost page) {
        var head = new Header(Html.heading(page.data().title(), "post-title"));
        head.addClassName("post-head");
        tools.edit(page.id(), page.data().title()).ifPresent(head::add);
        var article = new Article(head);
        article.addClassNames("post", "row");
        article.getElement().setAttribute("lang", page.data().language());
        page.cover().ifPresent(cover -> article.add(CoverPicture.above(cover)));
        article.add(new Prose(page.content().html()));
        return article;
    }
}
