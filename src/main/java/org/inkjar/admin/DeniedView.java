package org.inkjar.admin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import jakarta.annotation.security.RolesAllowed;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Words;
import org.inkjar.common.ui.ViewHeader;

/** Tells somebody who is signed in that a view is not for their account. */
@ParentLayout(AdminLayout.class)
@PageTitle("admin.denied")
@RolesAllowed("CONTRIBUTOR")
class DeniedView extends Div implements HasErrorParameter<AccessDeniedException> {

    DeniedView() {
        addClassNames("view", "message");
        add(
                new ViewHeader(Words.of("admin.denied.heading")),
                new Paragraph(Words.of("admin.denied.explanation")),
                new Anchor(SitePaths.ADMIN, Words.of("admin.to-dashboard")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return HttpStatusCode.FORBIDDEN.getCode();
    }
}
