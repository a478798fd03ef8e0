package org.inkjar.site;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.inkjar.common.SitePaths;
import org.inkjar.settings.Settings;

/** What a visitor sees where there is nothing to see. */
@ParentLayout(SiteLayout.class)
@AnonymousAllowed
class NotFoundView extends SiteView implements HasErrorParameter<NotFoundException> {

    private final Settings settings;

    NotFoundView(Settings settings) {
        this.settings = settings;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var status = Html.paragraph("side", "404");
        status.addClassName("status");
        var content = row(
                status,
                new Div(
                        Html.heading("There is nothing at this address", "page-title"),
                        Html.paragraph("lede", "It may have moved, been withdrawn, or never have existed."),
                        waysOut()));
        content.addClassName("not-found");
        show("Not found", settings.current(), content);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }

    private static Paragraph waysOut() {
        return new Paragraph(
                new Text("Try the "),
                new Anchor(SitePaths.HOME, "newest posts"),
                new Text(", the "),
                new Anchor(SitePaths.ARCHIVE, "archive"),
                new Text(", or the "),
                new Anchor(SitePaths.TAGS, "tags"),
                new Text("."));
    }
}
