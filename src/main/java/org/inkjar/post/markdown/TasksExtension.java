package org.inkjar.post.markdown;

import java.util.Locale;
import java.util.Map;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.inkjar.common.Words;

/** The ticks of task lists stand in the line they belong to, and have words for those who cannot see them. */
final class TasksExtension implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {

    private final Locale language;

    TasksExtension(Locale language) {
        this.language = language;
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.postProcessor(document -> {
            document.accept(new Items());
            return document;
        });
    }

    @Override
    public void extend(HtmlRenderer.Builder renderer) {
        renderer.attributeProviderFactory(context -> this::setAttributes);
    }

    private void setAttributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof TaskListItemMarker marker) {
            attributes.put(
                    "aria-label",
                    marker.isChecked()
                            ? Words.in(language, "post.markdown.task.done")
                            : Words.in(language, "post.markdown.task.open"));
        } else if (node instanceof ListItem item && isTask(item)) {
            attributes.put("class", "task");
        }
    }

    private static boolean isTask(ListItem item) {
        return item.getFirstChild() instanceof Paragraph paragraph
                && paragraph.getFirstChild() instanceof TaskListItemMarker;
    }

    private static final class Items extends AbstractVisitor {

        @Override
        public void visit(ListItem item) {
            if (item.getFirstChild() instanceof TaskListItemMarker marker
                    && marker.getNext() instanceof Paragraph paragraph) {
                paragraph.prependChild(marker);
            }
            visitChildren(item);
        }
    }
}
