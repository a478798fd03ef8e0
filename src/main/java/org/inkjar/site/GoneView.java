package org.inkjar.site;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.inkjar.common.Words;
import org.inkjar.post.PublishedPosts;

/** What a visitor sees where something was that has been taken back. */
@ParentLayout(SiteLayout.class)
@AnonymousAllowed
class GoneView extends NothingHere implements HasErrorParameter<GoneException> {

    GoneView(SiteHeads heads, PublishedPosts posts) {
        super(heads, posts);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<GoneException> parameter) {
        return show(
                HttpServletResponse.SC_GONE,
                Words.of("site.gone"),
                Words.of("site.gone.heading"),
                Words.of("site.gone.explanation"));
    }
}
