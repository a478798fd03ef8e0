package org.inkjar.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** Fields that belong together, beside a title and a sentence about them. */
public final class FormSection extends Section {

    public FormSection(String title, String about, Component... fields) {
        addClassName("form-section");
        var hint = new Paragraph(about);
        hint.addClassName("hint");
        var group = new Div(fields);
        group.addClassName("fields");
        add(new Div(new H2(title), hint), group);
    }
}
