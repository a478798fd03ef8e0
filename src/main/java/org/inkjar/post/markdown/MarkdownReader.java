package org.inkjar.post.markdown;

import java.util.List;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.springframework.stereotype.Component;

/**
 * Takes a Markdown text to pieces as {@link MarkdownRenderer} reads it, and says where each stands; for any text, in one
 * pass. Can be used by many threads at once.
 */
@Component
public class MarkdownReader {

    private final Parser parser = Parser.builder()
            .maxOpenBlockParsers(MarkdownRenderer.MAX_NESTING)
            .maxInlineNesting(MarkdownRenderer.MAX_NESTING)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .extensions(List.of(
                    StrikethroughExtension.create(),
                    TaskListItemsExtension.create(),
                    FootnotesExtension.create(),
                    AutolinkExtension.create(),
                    TablesExtension.builder().maxCells(null).build()))
            .build();

    /** The parts of the text. One that is shown as it is, since it would cost too much, has none. */
    public TextParts read(String markdown) {
        var parts = new PartsVisitor(markdown);
        boolean plausible = Plausibility.of(markdown);
        if (plausible) {
            parser.parse(markdown).accept(parts);
        }
        return parts.collected(plausible && parts.isEmpty());
    }
}
