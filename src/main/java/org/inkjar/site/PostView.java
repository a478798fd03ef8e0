package org.inkjar.site;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.inkjar.post.PostKind;
import org.inkjar.post.PostStatus;
import org.inkjar.post.PublishedPosts;

/** An article. */
@Route(value = "posts/:slug", layout = SiteLayout.class)
@AnonymousAllowed
class PostView extends SiteView {

    private final PublishedPosts posts;
    private final SiteHeads heads;
    private final AuthorTools tools;

    PostView(PublishedPosts posts, SiteHeads heads, AuthorTools tools) {
        this.posts = posts;
        this.heads = heads;
        this.tools = tools;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SlugParameter.resolve(event, PostKind.POST, posts)
                .ifPresent(post -> show(
                        PostHead.of(post, heads),
                        new PostArticle(post, heads.site().zone(), tools.edit(post, PostStatus.PUBLISHED))));
    }
}
