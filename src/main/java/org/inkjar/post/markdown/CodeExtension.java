package org.inkjar.post.markdown;

import org.commonmark.renderer.html.HtmlRenderer;

/** Code that is too wide can be scrolled with the keyboard as well. */
final class CodeExtension implements HtmlRenderer.HtmlRendererExtension {

    @Override
    public void extend(HtmlRenderer.Builder renderer) {
        renderer.attributeProviderFactory(context -> (node, tag, attributes) -> {
            if (tag.equals("pre")) {
                attributes.put("tabindex", "0");
            }
        });
    }
}
