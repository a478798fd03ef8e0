package org.inkjar.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.Objects;
import org.inkjar.prerender.HasPageHead;
import org.inkjar.prerender.PageHead;
import org.inkjar.prerender.PublicDocument;
import org.jspecify.annotations.Nullable;

/**
 * The main part of a public page: a view for authors who are signed in, and a document for everybody else. It is shown
 * anew for each address, so it empties itself first.
 */
@PublicDocument
abstract class SiteView extends Main implements BeforeEnterObserver, HasDynamicTitle, HasPageHead {

    static final String MAIN_ID = "main";

    private @Nullable PageHead head;

    SiteView() {
        setId(MAIN_ID);
        addClassName("site-main");
        getElement().setAttribute("tabindex", "-1");
    }

    /** Shows the content of the page that the head describes. */
    void show(PageHead newHead, Component... content) {
        head = newHead;
        removeAll();
        add(content);
    }

    @Override
    public PageHead pageHead() {
        return Objects.requireNonNull(head);
    }

    @Override
    public String getPageTitle() {
        return pageHead().title();
    }

    /** A row of the page's grid. */
    static Div row(Component... content) {
        var row = new Div(content);
        row.addClassName("row");
        return row;
    }
}
