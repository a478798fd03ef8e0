package org.inkjar.post.markdown;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.renderer.html.HtmlWriter;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlSanitizer;

/**
 * Rewrites a piece of HTML that an author typed into whole tags, without ids, classes and whatever else is the
 * renderer's to give. The sanitiser's lexer reads it. Whether an address or a value is safe is left to {@link
 * HtmlPolicy}, which sees the finished document.
 */
final class RawHtml implements HtmlSanitizer.Policy {

    private final OpenTags openTags;
    private final StringBuilder output = new StringBuilder();
    private final HtmlWriter html = new HtmlWriter(output);
    private @Nullable String hidden;

    private RawHtml(OpenTags openTags) {
        this.openTags = openTags;
    }

    /** The rewritten HTML. It may leave tags open, or close some that were open before. */
    static String rewrite(String html, OpenTags openTags) {
        RawHtml rewriting = new RawHtml(openTags);
        // In place of the sanitiser's balancing, which would close every tag at the end of the piece.
        HtmlSanitizer.sanitize(html, rewriting, balancing -> rewriting);
        return rewriting.output.toString();
    }

    @Override
    public void openDocument() {}

    @Override
    public void closeDocument() {}

    @Override
    public void openTag(String name, List<String> attributes) {
        String tag = belowTitle(name);
        if (hidden == null && HtmlVocabulary.isHidden(tag)) {
            hidden = tag;
        } else if (hidden == null && openTags.canOpen(tag)) {
            html.raw(openTags.open(tag));
            html.tag(tag, allowed(tag, attributes), HtmlVocabulary.isEmpty(tag));
        }
    }

    @Override
    public void closeTag(String name) {
        String tag = belowTitle(name);
        if (hidden == null) {
            html.raw(openTags.close(tag));
        } else if (hidden.equals(tag)) {
            hidden = null;
        }
    }

    @Override
    public void text(String text) {
        if (hidden == null) {
            html.text(ControlCharacters.cleanProse(text));
        }
    }

    /** A page has one heading of level 1, and it is not in the text. */
    private static String belowTitle(String tag) {
        return tag.equals("h1") ? "h2" : tag;
    }

    private static Map<String, String> allowed(String tag, List<String> namesAndValues) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (Iterator<String> next = namesAndValues.iterator(); next.hasNext(); ) {
            String name = next.next();
            String value = next.next();
            if (HtmlVocabulary.hasAttribute(name)) {
                attributes.putIfAbsent(name, ControlCharacters.cleanProse(value));
            }
        }
        if (tag.equals("img")) {
            attributes.putAll(ImagesExtension.LOADING);
        }
        return attributes;
    }
}
