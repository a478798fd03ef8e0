package org.inkjar.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import org.inkjar.settings.SiteSettings;

/** The main part of a public page. A view is shown anew for each address, so it empties itself first. */
abstract class SiteView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String MAIN_ID = "main";

    private String pageTitle = "";

    SiteView() {
        setId(MAIN_ID);
        addClassName("site-main");
        getElement().setAttribute("tabindex", "-1");
    }

    /** Shows the content under a title for the browser's tab: {@code title · site}. */
    void show(String title, SiteSettings site, Component... content) {
        pageTitle = title.isEmpty() || title.equals(site.title()) ? site.title() : title + " · " + site.title();
        removeAll();
        add(content);
    }

    @Override
    public String getPageTitle() {
        return pageTitle;
    }

    /** A row of the page's grid. */
    static Div row(Component... content) {
        var row = new Div(content);
        row.addClassName("row");
        return row;
    }
}
