package org.inkjar.post.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Stands around an image that is known, and has the browser choose among its versions. */
final class Picture extends CustomNode {

    /** Versions make a page longer than its text: beyond as many, images have none. */
    private static final int MOST = 200;

    private final KnownImage known;

    private Picture(KnownImage known) {
        this.known = known;
    }

    /** Puts one around each image that is known. */
    static void wrap(Node document, Images images) {
        var found = new LinkedHashMap<Image, KnownImage>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                images.find(image.getDestination()).ifPresent(known -> found.put(image, known));
            }
        });
        int count = 0;
        for (var entry : found.entrySet()) {
            var known = entry.getValue();
            var picture = new Picture(count++ < MOST ? known : KnownImage.of(known.address(), known.size()));
            entry.getKey().insertBefore(picture);
            picture.appendChild(entry.getKey());
        }
    }

    static Optional<KnownImage> around(Image image) {
        return image.getParent() instanceof Picture picture ? Optional.of(picture.known) : Optional.empty();
    }

    /** The attributes of an image, of which some take the place of those that it has. */
    static Map<String, String> attributes(Image image) {
        var known = around(image);
        var attributes = DeclaredSize.attributes(image, known);
        known.ifPresent(it -> {
            attributes.put("src", it.address());
            if (!it.srcset().isEmpty()) {
                attributes.put("srcset", it.srcset());
                attributes.put("sizes", sizes(attributes));
            }
        });
        return attributes;
    }

    private static String sizes(Map<String, String> attributes) {
        return KnownImage.sizes(Integer.parseInt(attributes.getOrDefault("width", "1")));
    }

    static final class Renderer implements NodeRenderer {

        private final HtmlNodeRendererContext context;

        Renderer(HtmlNodeRendererContext context) {
            this.context = context;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Picture.class);
        }

        @Override
        public void render(Node node) {
            var picture = (Picture) node;
            var image = (Image) picture.getFirstChild();
            var webp = picture.known.webpSrcset();
            if (webp.isEmpty()) {
                context.render(image);
                return;
            }
            var html = context.getWriter();
            html.tag("picture");
            html.tag(
                    "source",
                    Attributes.of(
                            "type",
                            "image/webp",
                            "srcset",
                            webp,
                            "sizes",
                            sizes(DeclaredSize.attributes(image, Optional.of(picture.known)))),
                    true);
            context.render(image);
            html.tag("/picture");
        }
    }
}
