package org.inkjar.settings.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.inkjar.common.Words;

/** An entry of the list of posts in the preview. */
class SampleEntry extends Article {

    private static final String COVER = "/samples/boring-deployments.svg";

    SampleEntry() {
        addClassNames("entry", "row");
        var cover = new Div(new Image(COVER, ""));
        cover.addClassName("entry-cover");
        var date = new HtmlComponent("time");
        date.addClassName("entry-date");
        date.getElement().setText(Words.of("settings.sample.date"));
        add(cover, date, body());
    }

    private static Div body() {
        var title = new H2(Words.of("settings.sample.title"));
        title.addClassName("entry-title");
        var summary = new Paragraph(Words.of("settings.sample.summary"));
        summary.addClassName("entry-summary");
        var meta = new Paragraph(new Span("Ada Lovelace"), new Span(Words.of("site.reading-time", 3)));
        meta.addClassName("meta");
        var body = new Div(title, summary, meta);
        body.addClassName("entry-body");
        return body;
    }
}
