package org.inkjar.post.ui;

import com.vaadin.flow.component.Composite;
import org.inkjar.common.Words;
import org.inkjar.post.markdown.MarkdownRenderer;
import org.inkjar.post.markdown.ProseFrame;
import org.inkjar.post.markdown.RenderedMarkdown;
import org.inkjar.settings.Appearance;

/** The text as readers will see it. */
class PostPreview extends Composite<ProseFrame> {

    private final MarkdownRenderer markdown;
    private final Appearance appearance;

    PostPreview(MarkdownRenderer markdown, Appearance appearance) {
        this.markdown = markdown;
        this.appearance = appearance;
    }

    @Override
    protected ProseFrame initContent() {
        var frame = new ProseFrame(Words.of("post.preview"), markdown.render("").html());
        frame.addClassName("post-preview");
        frame.getElement().setAttribute("data-fonts", appearance.fonts().attribute());
        frame.getStyle().set("--site-accent", appearance.accent());
        return frame;
    }

    RenderedMarkdown show(String text, String language) {
        var rendered = markdown.render(text, language);
        getContent().show(rendered.html());
        return rendered;
    }
}
