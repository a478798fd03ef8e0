package org.inkjar.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.inkjar.common.SecretToken;
import org.inkjar.common.Words;
import org.inkjar.post.PostKind;
import org.inkjar.post.Preview;
import org.inkjar.post.Previews;
import org.inkjar.prerender.PublicDocument;

/**
 * A post or page that is not public yet, as it will be, for whoever was sent its address. What cannot be such an address
 * at all does not come here, and so asks nothing of the database.
 */
@Route(value = "preview/:token(" + SecretToken.PATTERN + ")", layout = SiteLayout.class)
@AnonymousAllowed
@PublicDocument(secret = true)
class PreviewView extends SiteView {

    private final Previews previews;
    private final SiteHeads heads;
    private final AuthorTools tools;

    PreviewView(Previews previews, SiteHeads heads, AuthorTools tools) {
        this.previews = previews;
        this.heads = heads;
        this.tools = tools;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var preview = event.getRouteParameters()
                .get("token")
                .flatMap(SecretToken::parse)
                .flatMap(previews::find)
                .orElseThrow(NotFoundException::new);
        if (preview.isPublic()) {
            event.forwardTo(preview.post().path().substring(1));
        } else {
            show(heads.preview(preview.post().data().title()).build(), bar(preview), article(preview));
        }
    }

    private Component bar(Preview preview) {
        return row(Html.paragraph(
                "preview-bar",
                new Text(Words.of("site.preview") + " "),
                Html.moment(preview.expiresAt(), heads.site().zone())));
    }

    private Component article(Preview preview) {
        var post = preview.post();
        var edit = tools.edit(post, preview.status());
        return post.data().kind() == PostKind.PAGE
                ? new PageArticle(post, edit)
                : new PostArticle(post, heads.site().zone(), edit);
    }
}
