package org.inkjar.site;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.inkjar.post.PostKind;
import org.inkjar.post.PostStatus;
import org.inkjar.post.PublishedPosts;

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
                .ifPresent(page ->
                        show(PostHead.of(page, heads), new PageArticle(page, tools.edit(page, PostStatus.PUBLISHED))));
    }
}
