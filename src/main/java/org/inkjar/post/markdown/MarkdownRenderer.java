package org.inkjar.post.markdown;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.inkjar.common.Words;
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
    private final Map<Locale, HtmlRenderer> renderers;
    private final Images images;

    /** Without any knowledge of images. */
    public MarkdownRenderer() {
        this(new Images(List.of()));
    }

    @Autowired
    public MarkdownRenderer(Images images) {
        this.images = images;
        parser = Parser.builder()
                .maxOpenBlockParsers(MAX_NESTING)
                .maxInlineNesting(MAX_NESTING)
                .extensions(extensions(Words.LANGUAGES.getFirst()))
                .build();
        renderers = Words.LANGUAGES.stream().collect(toUnmodifiableMap(identity(), MarkdownRenderer::renderer));
    }

    private static HtmlRenderer renderer(Locale language) {
        return HtmlRenderer.builder()
                .extensions(extensions(language))
                .percentEncodeUrls(true)
                .build();
    }

    /**
     * In this order: the first renderer of a kind of block counts, and later ones work on what earlier ones made. The
     * tables' own limit is off, since it is an exception; {@link Plausibility} has another.
     */
    private static List<Extension> extensions(Locale language) {
        return List.of(
                StrikethroughExtension.create(),
                TaskListItemsExtension.create(),
                FootnotesExtension.create(),
                AutolinkExtension.create(),
                new CleanTextExtension(),
                new FootnoteNumbersExtension(language),
                new AlertsExtension(language),
                new RawHtmlExtension(),
                new TasksExtension(language),
                new ImagesExtension(),
                new HeadingsExtension(language),
                new CodeExtension(),
                new TableRegionsExtension(language),
                TablesExtension.builder().maxCells(null).build());
    }

    /** As {@link #render(String, String)}, for those who show no label to readers. */
    public RenderedMarkdown render(String markdown) {
        return render(markdown, "");
    }

    /**
     * The article that the text describes; for an empty text, an empty one. A text that would cost far more than its
     * length, as no article does, is shown as it is.
     *
     * @param language of the text, as a tag (BCP 47): what is added for readers, such as the title of an alert, is in it,
     *     or in the one of {@link Words#LANGUAGES} that comes nearest
     */
    public RenderedMarkdown render(String markdown, String language) {
        Node document = parse(markdown);
        ReadableText text = ReadableText.in(document);
        Picture.wrap(document, images);
        HtmlRenderer renderer = requireNonNull(renderers.get(Words.nearest(Locale.forLanguageTag(language))));
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
