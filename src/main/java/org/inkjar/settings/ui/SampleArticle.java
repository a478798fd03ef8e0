package org.inkjar.settings.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;

/** A passage of an article in the preview: what type and accent make of it. */
class SampleArticle extends Article {

    SampleArticle() {
        addClassNames("post", "row");
        var quotation = new HtmlContainer("blockquote");
        quotation.add(new Paragraph("Programs must be written for people to read."));
        var prose =
                new Div(new H2("One file"), paragraph(), quotation, new Pre("java -jar inkjar.jar\nInkjar is ready"));
        prose.addClassName("prose");
        add(prose);
    }

    private static Paragraph paragraph() {
        var link = new Anchor();
        link.setText("the whole story");
        return new Paragraph(
                new Text("Copy "),
                new Code("inkjar.jar"),
                new Text(" to the server and start it. That is all; "),
                link,
                new Text(" takes 1,860 words."));
    }
}
