package org.inkjar.post.markdown;

import org.commonmark.renderer.html.HtmlRenderer;

/** Code has the colours of its language, and can be scrolled with the keyboard where it is too wide. */
final class CodeExtension implements HtmlRenderer.HtmlRendererExtension {

    @Override
    public void extend(HtmlRenderer.Builder renderer) {
        renderer.nodeRendererFactory(CodeRenderer::new);
        renderer.attributeProviderFactory(context -> (node, tag, attributes) -> {
            if (tag.equals("pre")) {
                attributes.put("tabindex", "0");
            }
        });
    }
}
