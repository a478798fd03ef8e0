package org.inkjar.post.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import org.inkjar.common.Words;
import org.inkjar.common.ui.Glyph;

/** Leads to a post on the public site, in a tab of its own. */
final class SiteLink {

    private SiteLink() {}

    static Anchor icon(String path, String title) {
        var link = link(path);
        link.add(Glyph.EXTERNAL.create());
        link.setAriaLabel(Words.of("post.editor.view.of", title));
        return link;
    }

    static Anchor text(String path) {
        var link = link(path);
        link.add(Glyph.EXTERNAL.create(), new Span(Words.of("post.editor.view")));
        link.setAriaLabel(Words.of("post.editor.view.label"));
        return link;
    }

    private static Anchor link(String path) {
        var link = new Anchor();
        link.setHref(path);
        link.setTarget(AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        link.addClassName("site-link");
        return link;
    }
}
