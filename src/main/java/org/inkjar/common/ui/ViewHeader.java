package org.inkjar.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;

/** The head of an admin view: its title, and what can be done here. */
public final class ViewHeader extends Div {

    public ViewHeader(String title, Component... actions) {
        addClassName("view-header");
        var group = new Div(actions);
        group.addClassName("actions");
        add(new H1(title), group);
    }
}
