package org.inkjar.site;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import org.inkjar.post.PublishedPosts;

/** A page that says that there is nothing, and offers ways out. */
abstract class NothingHere extends SiteView {

    private static final int NEWEST = 5;

    private final SiteHeads heads;
    private final PublishedPosts posts;

    NothingHere(SiteHeads heads, PublishedPosts posts) {
        this.heads = heads;
        this.posts = posts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        // What is shown is said with the error, which comes afterwards.
    }

    /** @param status of HTTP, shown as well */
    int show(int status, String title, String heading, String explanation) {
        var number = Html.paragraph("side", Integer.toString(status));
        number.addClassName("status");
        var content = row(
                number,
                new Div(
                        Html.heading(heading, "page-title"),
                        Html.paragraph("lede", explanation),
                        new WaysOut(posts.newest(NEWEST), heads.site().zone())));
        content.addClassName("not-found");
        show(heads.unlisted(title).build(), content);
        return status;
    }
}
