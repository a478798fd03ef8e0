package org.inkjar.post.markdown;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * What may reach a reader's browser: the elements of running text, no script, no style, no form, nothing embedded but
 * images. Everything that is not named here is dropped, whoever wrote it.
 *
 * <p>Ids and classes are those that this package gives, so that no text can take the place of a page's own elements or
 * shadow a script's globals (DOM clobbering). {@link RawHtml} keeps authors from giving even these themselves.
 */
final class HtmlPolicy {

    private static final String HEADINGS = "h2 h3 h4 h5 h6";
    private static final String ANYTHING = "(?s).*";
    private static final String NUMBER = "-?\\d{1,9}";
    private static final String SIZE = "[1-9]\\d{0,3}";

    /** Of the library alone, which this package writes. */
    private static final String SRCSET = "(/media/[^\\s,]{1,200} \\d{1,5}w(\\s*,\\s*|$)){1,10}";

    private static final String SIZES = "\\(min-width: \\d{1,5}px\\) \\d{1,5}px, calc\\(100vw - \\d{1,3}px\\)";
    private static final Pattern OUTWARD = Pattern.compile("(?i)(https?:)?//.*");

    private static final PolicyFactory POLICY = build();

    private HtmlPolicy() {}

    static String sanitise(String html) {
        return POLICY.sanitize(html);
    }

    private static PolicyFactory build() {
        HtmlPolicyBuilder policy = new HtmlPolicyBuilder();
        policy.allowElements(HtmlVocabulary.elements().toArray(String[]::new));
        policy.allowAttributes("title").globally();
        policy.allowAttributes("lang")
                .matching(Pattern.compile("[A-Za-z0-9-]{2,35}"))
                .globally();
        policy.allowAttributes("dir").matching(true, "ltr", "rtl", "auto").globally();
        text(policy);
        lists(policy);
        sections(policy);
        tables(policy);
        links(policy);
        images(policy);
        return policy.toFactory();
    }

    private static void text(HtmlPolicyBuilder policy) {
        allow(policy, "open", ANYTHING, "details");
        allow(policy, "cite", ANYTHING, "blockquote q del ins");
        allow(policy, "datetime", "[\\w:+. -]{1,40}", "time del ins");
        allow(policy, "tabindex", "0", "pre");
        allow(policy, "class", "language-[\\p{L}\\p{N}_+#.-]{1,40}", "code");
        allow(policy, "class", "tok-[kscnta]", "span");
    }

    private static void lists(HtmlPolicyBuilder policy) {
        allow(policy, "reversed", ANYTHING, "ol");
        allow(policy, "start", NUMBER, "ol");
        allow(policy, "value", NUMBER, "li");
        allow(policy, "class", "task", "li");
        policy.allowElements(HtmlPolicy::tick, "input");
        allow(policy, "type", "checkbox", "input");
        allow(policy, "disabled checked aria-label", ANYTHING, "input");
    }

    private static void sections(HtmlPolicyBuilder policy) {
        allow(policy, "id", HeadingId.PATTERN, HEADINGS);
        allow(policy, "class", "heading|table-wrap", "div");
        policy.allowElements("aside", "section");
        allow(policy, "class", "alert alert-(note|tip|important|warning|caution)", "aside");
        allow(policy, "role", "note", "aside");
        allow(policy, "class", "alert-title", "p");
        allow(policy, "class", "footnotes", "section");
        allow(policy, "role", "doc-endnotes", "section");
        allow(policy, "aria-label", ANYTHING, "section");
    }

    private static void tables(HtmlPolicyBuilder policy) {
        allow(policy, "tabindex", "0", "div");
        allow(policy, "role", "region", "div");
        allow(policy, "aria-label", ANYTHING, "div");
        allow(policy, "class", "align-(left|center|right)", "th td");
        allow(policy, "colspan rowspan", SIZE, "th td");
        allow(policy, "scope", "(col|row)(group)?", "th");
    }

    private static void links(HtmlPolicyBuilder policy) {
        policy.allowUrlProtocols("http", "https", "mailto", "tel");
        policy.allowElements(HtmlPolicy::link, "a");
        allow(policy, "href aria-label", ANYTHING, "a");
        allow(policy, "class", "anchor|footnote-backref", "a");
        allow(policy, "role", "doc-noteref|doc-backlink", "a");
        allow(policy, "id", "fnref-\\d+(-\\d+)?", "a");
        allow(policy, "id", "fn-\\d+", "li");
        allow(policy, "class", "footnote-ref", "sup");
    }

    private static void images(HtmlPolicyBuilder policy) {
        policy.allowElements(HtmlPolicy::image, "img");
        allow(policy, "src", "(?i)(?!mailto:|tel:).*", "img");
        allow(policy, "alt", ANYTHING, "img");
        allow(policy, "width height", SIZE + "|" + ImageSize.MAX, "img");
        policy.allowElements("picture", "source");
        allow(policy, "type", "image/webp", "source");
        allow(policy, "srcset", SRCSET, "img source");
        allow(policy, "sizes", SIZES, "img source");
        allow(policy, "loading", "lazy", "img");
        allow(policy, "decoding", "async", "img");
    }

    /** Once for an attribute of an element: a second pattern would have to match as well. */
    private static void allow(HtmlPolicyBuilder policy, String attributes, String values, String elements) {
        policy.allowAttributes(attributes.split(" "))
                .matching(Pattern.compile(values))
                .onElements(elements.split(" "));
    }

    /** A page that a link leads to gets no handle on the blog's window, however it is opened. */
    private static String link(String name, List<String> attributes) {
        int href = indexOf(attributes, "href");
        if (href >= 0 && OUTWARD.matcher(attributes.get(href + 1)).matches()) {
            attributes.add("rel");
            attributes.add("noopener");
        }
        return name;
    }

    /** No input but the tick of a task, which nobody can change. */
    private static @Nullable String tick(String name, List<String> attributes) {
        return has(attributes, "type") && has(attributes, "disabled") ? name : null;
    }

    private static @Nullable String image(String name, List<String> attributes) {
        return has(attributes, "src") ? name : null;
    }

    private static boolean has(List<String> attributes, String name) {
        return indexOf(attributes, name) >= 0;
    }

    /** The list has names and values by turns; -1 if there is none of that name. */
    private static int indexOf(List<String> attributes, String name) {
        for (int i = 0; i < attributes.size(); i += 2) {
            if (attributes.get(i).equals(name)) {
                return i;
            }
        }
        return -1;
    }
}
