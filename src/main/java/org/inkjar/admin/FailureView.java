package org.inkjar.admin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Words;

/** Takes the place of a view that could not be opened. Without a frame, which may be what failed. */
@PageTitle("admin.failure")
@AnonymousAllowed
class FailureView extends Div implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var id = Failures.log(parameter.getException());
        var home = new Anchor(SitePaths.HOME, Words.of("admin.to-home"));
        home.setRouterIgnore(true); // A page of its own, in the language of the site.
        addClassNames("view", "message");
        add(new H1(Words.of("admin.failure")), new Paragraph(Words.of("admin.failure.explanation", id)), home);
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }
}
