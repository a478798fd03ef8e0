package org.inkjar.settings.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import org.inkjar.common.Words;

/** A passage of an article in the preview: what type and accent make of it. */
class SampleArticle extends Article {

    SampleArticle() {
        addClassNames("post", "row");
        var quotation = new HtmlContainer("blockquote");
        quotation.add(new Paragraph(Words.of("settings.sample.quotation")));
        var prose = new Div(
                new H2(Words.of("settings.sample.heading")),
                paragraph(),
                quotation,
                new Pre("java -jar inkjar.jar\nInkjar is ready"));
        prose.addClassName("prose");
        add(prose);
    }

    private static Html paragraph() {
        return new Html("<p>" + Words.of("settings.sample.text") + "</p>");
    }
}
