package org.inkjar.post.markdown;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Document;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Renders Markdown: CommonMark 0.31 with GitHub's tables, strikethrough, task lists, bare links, footnotes and alerts,
 * and with anchored headings and figures. Any text is Markdown, so this never fails; and whatever the text, what comes
 * out is safe to show. Can be used by many threads at once.
 */
@Component
public class MarkdownRenderer {

    /** Deeper lists, quotes and emphasis are text: nobody reads them, and every level costs stack. */
    static final int MAX_NESTING = 100;

    private final Parser parser;
    private final HtmlRenderer renderer;

    private final Images images;

    /** Without any knowledge of images. */
    public MarkdownRenderer() {
        this(new Images(List.of()));
    }

    @Autowired
    public MarkdownRenderer(Images images) {
        this.images = images;
        var extensions = extensions();
        parser = Parser.builder()
                .maxOpenBlockParsers(MAX_NESTING)
                .maxInlineNesting(MAX_NESTING)
                .extensions(extensions)
                .build();
        renderer = HtmlRenderer.builder()
                .extensions(extensions)
                .percentEncodeUrls(true)
                .build();
    }

    /**
     * In this order: the first renderer of a kind of block counts, and later ones work on what earlier ones made. The
     * tables' own limit is off, since it is an exception; {@link Plausibility} has another.
     */
    private static List<Extension> extensions() {
        return List.of(
                StrikethroughExtension.create(),
                TaskListItemsExtension.create(),
                FootnotesExtension.create(),
                AutolinkExtension.create(),
                new CleanTextExtension(),
                new FootnoteNumbersExtension(),
                new AlertsExtension(),
                new RawHtmlExtension(),
                new TasksExtension(),
                new ImagesExtension(),
                new HeadingsExtension(),
                new CodeExtension(),
                new TableRegionsExtension(),
                TablesExtension.builder().maxCells(null).build());
    }

    /**
     * The article that the text describes; for an empty text, an empty one. A text that would cost far more than its
     * length, as no article does, is shown as it is.
     */
    public RenderedMarkdown render(String markdown) {
        Node document = parse(markdown);
        ReadableText text = ReadableText.in(document);
        Picture.wrap(document, images);
        SafeHtml html = SafeHtml.sanitise(renderer.render(document));
        return new RenderedMarkdown(html, HeadingsExtension.sections(document), text.plain(), text.lead());
    }

    /** What {@link #render} calls {@link RenderedMarkdown#plainText()}, for those who need nothing else. */
    public String plainText(String markdown) {
        return ReadableText.in(parse(markdown)).plain();
    }

    private Node parse(String markdown) {
        if (!Plausibility.of(markdown)) {
            return verbatim(markdown);
        }
        Node document = parser.parse(markdown);
        AddressBudget.apply(document, markdown.length());
        return document;
    }

    private static Node verbatim(String text) {
        IndentedCodeBlock block = new IndentedCodeBlock();
        block.setLiteral(ControlCharacters.cleanCode(text));
        Node document = new Document();
        document.appendChild(block);
        return document;
    }
}
