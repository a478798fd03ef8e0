package org.inkjar.settings.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** An entry of the list of posts in the preview. */
class SampleEntry extends Article {

    private static final String COVER = "/samples/boring-deployments.svg";

    SampleEntry() {
        addClassNames("entry", "row");
        var cover = new Div(new Image(COVER, ""));
        cover.addClassName("entry-cover");
        var date = new HtmlComponent("time");
        date.addClassName("entry-date");
        date.getElement().setText("14 March 2026");
        add(cover, date, body());
    }

    private static Div body() {
        var title = new H2("Boring deployments");
        title.addClassName("entry-title");
        var summary = new Paragraph("One file, one process, one backup, and what a small team gains by that.");
        summary.addClassName("entry-summary");
        var meta = new Paragraph(new Span("Ada Lovelace"), new Span("3 min read"));
        meta.addClassName("meta");
        var body = new Div(title, summary, meta);
        body.addClassName("entry-body");
        return body;
    }
}
