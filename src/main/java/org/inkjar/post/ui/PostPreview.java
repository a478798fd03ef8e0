package org.inkjar.post.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import org.inkjar.post.markdown.MarkdownRenderer;
import org.inkjar.post.markdown.Prose;
import org.inkjar.post.markdown.RenderedMarkdown;
import org.inkjar.settings.Appearance;

/** The text as readers will see it. */
class PostPreview extends Composite<Section> {

    private final MarkdownRenderer markdown;
    private final Prose prose;

    PostPreview(MarkdownRenderer markdown, Appearance appearance) {
        this.markdown = markdown;
        this.prose = new Prose(markdown.render("").html());
        prose.getElement().setAttribute("data-fonts", appearance.fonts().attribute());
        prose.getElement().getStyle().set("--site-accent", appearance.accent());
        var paper = new Div(prose);
        paper.addClassName("post-paper");
        // A link in the preview would lead away from what is being written.
        paper.getElement()
                .addEventListener("click", click -> {})
                .setFilter("event.target.closest('a')")
                .preventDefault();
        getContent().addClassName("post-preview");
        getContent().setAriaLabel("Preview");
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().add(paper);
    }

    RenderedMarkdown show(String text) {
        var rendered = markdown.render(text);
        prose.setContent(rendered.html());
        return rendered;
    }
}
