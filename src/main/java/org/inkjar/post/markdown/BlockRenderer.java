package org.inkjar.post.markdown;

import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Renders one kind of block, on lines of its own. */
abstract class BlockRenderer<B extends Node> implements NodeRenderer {

    protected final HtmlNodeRendererContext context;
    protected final HtmlWriter html;
    private final Class<B> type;

    BlockRenderer(Class<B> type, HtmlNodeRendererContext context) {
        this.type = type;
        this.context = context;
        this.html = context.getWriter();
    }

    @Override
    public final Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(type);
    }

    @Override
    public final void render(Node node) {
        html.line();
        renderBlock(type.cast(node));
        html.line();
    }

    protected abstract void renderBlock(B block);

    protected final void renderChildren(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}
