package org.inkjar.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.theme.aura.Aura;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Words;

/** A page in front of the admin: one card, and the way back to the site. */
@StyleSheet(Aura.STYLESHEET)
@CssImport("./admin.css")
abstract class DoorPage extends Main {

    private final Div card = new Div();
    private final H1 heading;
    private final Component[] head;

    DoorPage(String title) {
        addClassNames("inkjar-admin", "door");
        var mark = new Span();
        mark.addClassName("brand-mark");
        card.addClassName("card");
        heading = new H1(title);
        head = new Component[] {mark, heading};
        card.add(head);
        var site = new Anchor(SitePaths.HOME, Words.of("security.back-to-site"));
        site.setRouterIgnore(true);
        add(card, site);
    }

    /** Puts these under the title, in the place of what stood there. */
    final void showInCard(Component... components) {
        card.removeAll();
        card.add(head);
        card.add(components);
    }

    /** Says instead of the title that there is nothing to do here. */
    final void showDeadEnd(String title, Component... ways) {
        heading.setText(title);
        showInCard(ways);
    }

    void addToCard(Component... components) {
        card.add(components);
    }
}
