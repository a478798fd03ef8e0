package org.inkjar.admin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Words;
import org.inkjar.common.ui.ViewHeader;

/** Stands at every address under {@code /admin} that is no other view's. */
@Route("admin/:rest*")
@PageTitle("admin.unknown")
@RolesAllowed("CONTRIBUTOR")
class UnknownView extends Div {

    UnknownView() {
        addClassNames("view", "message");
        add(
                new ViewHeader(Words.of("admin.unknown.heading")),
                new Paragraph(Words.of("admin.unknown.explanation")),
                new Anchor(SitePaths.ADMIN, Words.of("admin.to-dashboard")));
    }
}
