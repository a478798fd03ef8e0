package org.inkjar.site;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.inkjar.post.PostKind;
import org.inkjar.post.PublishedPosts;
import org.inkjar.settings.Settings;

/** An article. */
@Route(value = "posts/:slug", layout = SiteLayout.class)
@AnonymousAllowed
class PostView extends SiteView {

    private final PublishedPosts posts;
    private final Settings settings;

    PostView(PublishedPosts posts, Settings settings) {
        this.posts = posts;
        this.settings = settings;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SlugParameter.resolve(
                        event, slug -> posts.find(PostKind.POST, slug), slug -> posts.movedFrom(PostKind.POST, slug))
                .ifPresent(post -> {
                    var site = settings.current();
                    show(post.data().title(), site, new PostArticle(post, site.zone()));
                });
    }
}
