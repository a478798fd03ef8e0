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
import org.inkjar.settings.Settings;

/** A page such as About. */
@Route(value = ":slug", layout = SiteLayout.class)
@AnonymousAllowed
class PageView extends SiteView {

    private final PublishedPosts posts;
    private final Settings settings;

    PageView(PublishedPosts posts, Settings settings) {
        this.posts = posts;
        this.settings = settings;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SlugParameter.resolve(
                        event, slug -> posts.find(PostKind.PAGE, slug), slug -> posts.movedFrom(PostKind.PAGE, slug))
                .ifPresent(page -> show(page.data().title(), settings.current(), article(page)));
    }

    private static Article article(PublishedPost page) {
        var head = new Header(Html.heading(page.data().title(), "post-title"));
        head.addClassName("post-head");
        var article = new Article(head);
        article.addClassNames("post", "row");
        article.getElement().setAttribute("lang", page.data().language());
        page.cover().ifPresent(cover -> article.add(PostArticle.cover(cover)));
        article.add(new Prose(page.content().html()));
        return article;
    }
}
