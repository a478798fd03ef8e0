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
            getContent().add(new Paragraph("None."));
        } else {
            var list = new UnorderedList();
            found.forEach(link -> list.add(row(link)));
            getContent().add(list);
        }
    }

    private ListItem row(PreviewLinkItem link) {
        var name = new Span(link.reader().isEmpty() ? "For nobody in particular" : "For " + link.reader());
        var text = new Div(name, line("Ends " + time.format(link.expiresAt())), line(use(link)), line(origin(link)));
        text.addClassName("preview-link-facts");
        var revoke = new Button("Revoke", click -> revoke(link.id()));
        revoke.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        revoke.setAriaLabel("Revoke the link %s, made %s"
                .formatted(name.getText().replaceFirst("^F", "f"), time.format(link.createdAt())));
        return new ListItem(text, revoke);
    }

    private String use(PreviewLinkItem link) {
        return link.usedAt().map(used -> "Last read " + time.format(used)).orElse("Not read yet");
    }

    private String origin(PreviewLinkItem link) {
        var made = "Made " + time.format(link.createdAt());
        return link.author().isEmpty() ? made : made + " by " + link.author();
    }

    /** The button that had the focus is gone afterwards. */
    private void revoke(UUID id) {
        links.revoke(id);
        refresh();
        getElement().executeJs("this.focus()");
        Notices.done("The link no longer works.");
    }

    private static Component line(String text) {
        var line = new Span(text);
        line.addClassName("hint");
        return line;
    }
}
