package org.inkjar.admin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.inkjar.common.SitePaths;
import org.inkjar.common.ui.ViewHeader;

/** Stands at every address under {@code /admin} that is no other view's. */
@Route("admin/:rest*")
@PageTitle("admin.unknown")
@RolesAllowed("CONTRIBUTOR")
class UnknownView extends Div {

    UnknownView() {
        addClassNames("view", "message");
        add(
                new ViewHeader("There is nothing here"),
                new Paragraph("The address may be misspelt, or what it led to was deleted."),
                new Anchor(SitePaths.ADMIN, "Go to the dashboard"));
    }
}
