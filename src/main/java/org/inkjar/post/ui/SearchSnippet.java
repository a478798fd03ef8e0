package org.inkjar.post.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.regex.Pattern;
import org.inkjar.common.Words;
import org.inkjar.post.PostSnippet;
import org.inkjar.post.markdown.Excerpt;
import org.inkjar.post.preflight.SearchLimits;

/** A post among the results of a search engine, cut as they cut. */
class SearchSnippet extends Composite<Section> {

    private static final Pattern SCHEME = Pattern.compile("^https?://");

    private final Paragraph site = line("snippet-site");
    private final Paragraph address = line("snippet-address");
    private final Paragraph title = line("snippet-title");
    private final Paragraph description = line("snippet-description");

    SearchSnippet() {
        var box = new Div(site, address, title, description);
        box.addClassName("snippet-box");
        getContent().addClassName("snippet");
        getContent().add(new H3(Words.of("post.preview.search")), box);
    }

    /** @param url of the post */
    void show(PostSnippet snippet, String siteTitle, String url) {
        site.setText(siteTitle);
        address.setText(SCHEME.matcher(url).replaceFirst("").replace("/", " › "));
        title.setText(Excerpt.of(
                snippet.headline().isBlank() ? siteTitle : snippet.headline() + " · " + siteTitle, SearchLimits.TITLE));
        description.setText(Excerpt.of(snippet.description(), SearchLimits.DESCRIPTION));
    }

    private static Paragraph line(String className) {
        var line = new Paragraph();
        line.addClassName(className);
        return line;
    }
}
