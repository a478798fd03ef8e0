package org.inkjar.post.markdown;

import java.util.List;
import org.owasp.html.HtmlSanitizer;

/** The words in a piece of HTML. */
final class TextOfHtml implements HtmlSanitizer.Policy {

    private final StringBuilder words = new StringBuilder();

    private TextOfHtml() {}

    static String of(String html) {
        TextOfHtml text = new TextOfHtml();
        HtmlSanitizer.sanitize(html, text);
        return text.words.toString().replaceAll("\\s+", " ");
    }

    @Override
    public void openDocument() {}

    @Override
    public void closeDocument() {}

    @Override
    public void openTag(String name, List<String> attributes) {
        separate(name);
    }

    @Override
    public void closeTag(String name) {
        separate(name);
    }

    @Override
    public void text(String text) {
        words.append(text);
    }

    private void separate(String name) {
        if (!HtmlVocabulary.isPhrasing(name)) {
            words.append(' ');
        }
    }
}
