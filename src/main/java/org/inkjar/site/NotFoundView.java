package org.inkjar.site;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.inkjar.common.Words;
import org.inkjar.post.PublishedPosts;

/** What a visitor sees where there is nothing to see. */
@ParentLayout(SiteLayout.class)
@AnonymousAllowed
class NotFoundView extends NothingHere implements HasErrorParameter<NotFoundException> {

    NotFoundView(SiteHeads heads, PublishedPosts posts) {
        super(heads, posts);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return show(
                HttpServletResponse.SC_NOT_FOUND,
                Words.of("site.not-found"),
                Words.of("site.not-found.heading"),
                Words.of("site.not-found.explanation"));
    }
}
