package org.inkjar.post.markdown;

import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.inkjar.common.Words;

/**
 * A table that is wider than the page scrolls by itself, with the keyboard as well, and says what it is; its cells are
 * aligned by classes, since styles in attributes are forbidden to the page.
 */
final class TableRegionsExtension implements HtmlRenderer.HtmlRendererExtension {

    private final Locale language;

    TableRegionsExtension(Locale language) {
        this.language = language;
    }

    @Override
    public void extend(HtmlRenderer.Builder renderer) {
        renderer.nodeRendererFactory(context -> new RegionRenderer(language, context));
        renderer.attributeProviderFactory(context -> (node, tag, attributes) -> {
            if (node instanceof TableCell cell) {
                setAttributes(cell, attributes);
            }
        });
    }

    private static void setAttributes(TableCell cell, Map<String, String> attributes) {
        attributes.remove("align");
        if (cell.isHeader()) {
            attributes.put("scope", "col");
        }
        if (cell.getAlignment() != null) {
            attributes.put("class", "align-" + cell.getAlignment().name().toLowerCase(Locale.ROOT));
        }
    }

    private static final class RegionRenderer extends BlockRenderer<TableBlock> {

        private static final int LABEL_CHARACTERS = 80;

        private final Locale language;

        RegionRenderer(Locale language, HtmlNodeRendererContext context) {
            super(TableBlock.class, context);
            this.language = language;
        }

        @Override
        protected void renderBlock(TableBlock table) {
            html.tag(
                    "div",
                    Attributes.of(
                            "class", "table-wrap", "tabindex", "0", "role", "region", "aria-label", label(table)));
            html.line();
            html.tag("table");
            renderChildren(table);
            html.line();
            html.tag("/table");
            html.line();
            html.tag("/div");
        }

        private String label(TableBlock table) {
            StringJoiner columns = new StringJoiner(", ");
            Node headerRow = table.getFirstChild().getFirstChild();
            for (Node cell = headerRow.getFirstChild(); cell != null; cell = cell.getNext()) {
                columns.add(ReadableText.of(cell));
            }
            return Excerpt.of(Words.in(language, "post.markdown.table", columns), LABEL_CHARACTERS);
        }
    }
}
