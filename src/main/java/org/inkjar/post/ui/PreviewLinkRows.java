package org.inkjar.post.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.UUID;
import org.inkjar.common.Words;
import org.inkjar.common.ui.Notices;
import org.inkjar.post.PreviewLinkItem;
import org.inkjar.post.PreviewLinks;

/** The links to the preview of a post that have not ended: until when they work, whether anybody came, and their end. */
class PreviewLinkRows extends Composite<Div> {

    private final PreviewLinks links;
    private final UUID postId;
    private final SiteTime time;

    PreviewLinkRows(PreviewLinks links, UUID postId, SiteTime time) {
        this.links = links;
        this.postId = postId;
        this.time = time;
        getContent().addClassName("preview-links");
        getContent().getElement().setAttribute("tabindex", "-1");
        refresh();
    }

    final void refresh() {
        var found = links.list(postId);
        getContent().removeAll();
        if (found.isEmpty()) {
            getContent().add(new Paragraph(Words.of("post.preview.none")));
        } else {
            var list = new UnorderedList();
            found.forEach(link -> list.add(row(link)));
            getContent().add(list);
        }
    }

    private ListItem row(PreviewLinkItem link) {
        var name = new Span(
                link.reader().isEmpty()
                        ? Words.of("post.preview.for-nobody")
                        : Words.of("post.preview.for", link.reader()));
        var ends = Words.of("post.preview.ends", time.format(link.expiresAt()));
        var text = new Div(name, line(ends), line(use(link)), line(origin(link)));
        text.addClassName("preview-link-facts");
        var revoke = new Button(Words.of("post.preview.revoke"), click -> revoke(link.id()));
        revoke.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        revoke.setAriaLabel(revoking(link));
        return new ListItem(text, revoke);
    }

    private String revoking(PreviewLinkItem link) {
        var made = time.format(link.createdAt());
        return link.reader().isEmpty()
                ? Words.of("post.preview.revoke.any", made)
                : Words.of("post.preview.revoke.of", link.reader(), made);
    }

    private String use(PreviewLinkItem link) {
        return link.usedAt()
                .map(used -> Words.of("post.preview.used", time.format(used)))
                .orElseGet(() -> Words.of("post.preview.unused"));
    }

    private String origin(PreviewLinkItem link) {
        var made = time.format(link.createdAt());
        return link.author().isEmpty()
                ? Words.of("post.preview.made", made)
                : Words.of("post.preview.made-by", made, link.author());
    }

    /** The button that had the focus is gone afterwards. */
    private void revoke(UUID id) {
        links.revoke(id);
        refresh();
        getElement().executeJs("this.focus()");
        Notices.done(Words.of("post.preview.revoked"));
    }

    private static Component line(String text) {
        var line = new Span(text);
        line.addClassName("hint");
        return line;
    }
}
