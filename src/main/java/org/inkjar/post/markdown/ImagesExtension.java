package org.inkjar.post.markdown;

import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;

/**
 * Images load when a reader comes near them, and have their place kept free where their size is known. One that has a
 * paragraph to itself and a title, linked or not, becomes a figure with the title as its caption.
 */
final class ImagesExtension implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {

    /** Attributes of every image. */
    static final Map<String, String> LOADING = Attributes.of("loading", "lazy", "decoding", "async");

    @Override
    public void extend(Parser.Builder parser) {
        parser.postProcessor(document -> {
            document.accept(new Figures());
            return document;
        });
    }

    @Override
    public void extend(HtmlRenderer.Builder renderer) {
        renderer.nodeRendererFactory(FigureRenderer::new);
        renderer.nodeRendererFactory(Picture.Renderer::new);
        renderer.attributeProviderFactory(context -> (node, tag, attributes) -> {
            if (node instanceof Image image) {
                attributes.putAll(Picture.attributes(image));
                attributes.putAll(LOADING);
            }
        });
    }

    private static final class Figures extends AbstractVisitor {

        @Override
        public void visit(Image image) {
            DeclaredSize.moveInto(image);
            visitChildren(image);
        }

        @Override
        public void visit(Text text) {
            if (text.getLiteral().isEmpty()) {
                // A size stood here, and nothing else.
                text.unlink();
            }
        }

        @Override
        public void visit(Paragraph paragraph) {
            visitChildren(paragraph);
            Image image = onlyImageIn(paragraph);
            if (image != null && image.getTitle() != null && !image.getTitle().isBlank()) {
                Nodes.replace(paragraph, new Figure(image.getTitle().strip()));
                image.setTitle(null);
            }
        }

        private static @Nullable Image onlyImageIn(Node parent) {
            Node child = parent.getFirstChild();
            if (child == null || child.getNext() != null) {
                return null;
            }
            return switch (child) {
                case Image image -> image;
                case Link link -> onlyImageIn(link);
                default -> null;
            };
        }
    }

    private static final class FigureRenderer extends BlockRenderer<Figure> {

        FigureRenderer(HtmlNodeRendererContext context) {
            super(Figure.class, context);
        }

        @Override
        protected void renderBlock(Figure figure) {
            html.tag("figure");
            renderChildren(figure);
            html.tag("figcaption");
            html.text(figure.caption());
            html.tag("/figcaption");
            html.tag("/figure");
        }
    }
}
