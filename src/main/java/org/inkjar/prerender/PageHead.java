package org.inkjar.prerender;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a page says of itself besides its text: the {@code <head>} of its document, and the attributes of {@code <html>}.
 *
 * @param title for the browser's tab and for search engines
 * @param attributes of the {@code html} element, such as {@code lang}
 * @param elements of the head, in order, after the title
 * @param style a style sheet of a few characters that stands in the document itself; may be empty
 * @param script a script of a few characters that runs before anything is painted; may be empty
 * @param structuredData descriptions of the page in the terms of schema.org, written as JSON-LD
 * @param code what stands in the document besides; it is no part of a live page
 * @param lasting whether the page is the same until the content changes; otherwise it is not kept
 * @param notes what the page tells those who observe that it is read, see {@link DocumentObserver}; no reader sees them
 */
public record PageHead(
        String title,
        Map<String, String> attributes,
        List<HeadElement> elements,
        String style,
        String script,
        List<Map<String, Object>> structuredData,
        PageCode code,
        boolean lasting,
        Map<String, String> notes) {

    /** An element without content, such as {@code meta} or {@code link}; a {@code script} is closed by itself. */
    public record HeadElement(String tag, Map<String, String> attributes) {}

    public static Builder builder(String title) {
        return new Builder(title);
    }

    /** Puts a head together in its order. Texts that are empty leave no trace. */
    public static final class Builder {

        private final String title;
        private final Map<String, String> attributes = new LinkedHashMap<>();
        private final List<HeadElement> elements = new ArrayList<>();
        private final List<Map<String, Object>> structuredData = new ArrayList<>();
        private final Map<String, String> notes = new LinkedHashMap<>();
        private String style = "";
        private String script = "";
        private PageCode code = PageCode.NONE;
        private boolean lasting = true;

        private Builder(String title) {
            this.title = title;
        }

        /** An attribute of the {@code html} element. */
        public Builder attribute(String name, String value) {
            if (!value.isEmpty()) {
                attributes.put(name, value);
            }
            return this;
        }

        /** Such as {@code description}. */
        public Builder meta(String name, String content) {
            return content.isEmpty() ? this : element("meta", "name", name, "content", content);
        }

        /** A property of the Open Graph protocol, such as {@code og:title}. */
        public Builder property(String name, String content) {
            return content.isEmpty() ? this : element("meta", "property", name, "content", content);
        }

        /** An address that belongs to this one, such as {@code canonical}. */
        public Builder link(String rel, String href) {
            return element("link", "rel", rel, "href", href);
        }

        /** Any element of the head, with names and values of its attributes by turns. */
        public Builder element(String tag, String... namesAndValues) {
            var pairs = new LinkedHashMap<String, String>();
            for (int i = 0; i < namesAndValues.length; i += 2) {
                pairs.put(namesAndValues[i], namesAndValues[i + 1]);
            }
            elements.add(new HeadElement(tag, pairs));
            return this;
        }

        public Builder style(String css) {
            style = css;
            return this;
        }

        public Builder script(String javaScript) {
            script = javaScript;
            return this;
        }

        public Builder structuredData(Map<String, Object> thing) {
            structuredData.add(thing);
            return this;
        }

        public Builder code(PageCode pageCode) {
            code = pageCode;
            return this;
        }

        public Builder lasting(boolean isLasting) {
            lasting = isLasting;
            return this;
        }

        /** Something to tell those who observe that the page is read. */
        public Builder note(String name, String value) {
            notes.put(name, value);
            return this;
        }

        public PageHead build() {
            return new PageHead(title, attributes, elements, style, script, structuredData, code, lasting, notes);
        }
    }
}
