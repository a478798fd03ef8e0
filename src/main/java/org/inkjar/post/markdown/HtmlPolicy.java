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

    private static final String[] HEADINGS = {"h2", "h3", "h4", "h5", "h6"};
    private static final String ANYTHING = "(?s).*";
    private static final String FLAG = ANYTHING;
    private static final String NUMBER = "-?\\d{1,9}";
    private static final String SIZE = "[1-9]\\d{0,3}";
    private static final String DATE = "[\\w:+. -]{1,40}";
    private static final Pattern LANGUAGE_TAG = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
    private static final Pattern OUTWARD = Pattern.compile("(?i)(https?:)?//.*");

    private static final PolicyFactory POLICY = build();

    private HtmlPolicy() {}

    static String sanitise(String html) {
        return POLICY.sanitize(html);
    }

    private static PolicyFactory build() {
        HtmlPolicyBuilder policy = new HtmlPolicyBuilder();
        text(policy);
        lists(policy);
        code(policy);
        sections(policy);
        tables(policy);
        links(policy);
        images(policy);
        return policy.toFactory();
    }

    private static void text(HtmlPolicyBuilder policy) {
        policy.allowElements("p", "br", "wbr", "hr", "div", "span", "blockquote", "details", "summary");
        policy.allowElements("em", "strong", "b", "i", "u", "s", "del", "ins", "mark", "small", "sub", "sup");
        policy.allowElements("abbr", "cite", "dfn", "q", "time", "bdi", "ruby", "rt", "rp");
        policy.allowAttributes("title").globally();
        policy.allowAttributes("lang").matching(LANGUAGE_TAG).globally();
        policy.allowAttributes("dir").matching(true, "ltr", "rtl", "auto").globally();
        allow(policy, "open", FLAG, "details");
        allow(policy, "datetime", DATE, "time", "del", "ins");
        allow(policy, "cite", ANYTHING, "blockquote", "q", "del", "ins");
    }

    private static void lists(HtmlPolicyBuilder policy) {
        policy.allowElements("ul", "ol", "li", "dl", "dt", "dd");
        allow(policy, "start", NUMBER, "ol");
        allow(policy, "reversed", FLAG, "ol");
        allow(policy, "value", NUMBER, "li");
        allow(policy, "class", "task", "li");
        policy.allowElements(HtmlPolicy::tick, "input");
        allow(policy, "type", "checkbox", "input");
        allow(policy, "disabled", FLAG, "input");
        allow(policy, "checked", FLAG, "input");
        allow(policy, "aria-label", ANYTHING, "input");
    }

    private static void code(HtmlPolicyBuilder policy) {
        policy.allowElements("pre", "code", "kbd", "samp", "var");
        allow(policy, "tabindex", "0", "pre");
        allow(policy, "class", "language-[\\w+#.-]{1,40}", "code");
    }

    private static void sections(HtmlPolicyBuilder policy) {
        policy.allowElements(HEADINGS);
        policy.allowElements("div", "aside", "section");
        allow(policy, "id", HeadingId.PATTERN, HEADINGS);
        allow(policy, "class", "heading|table-wrap", "div");
        allow(policy, "class", "alert alert-(note|tip|important|warning|caution)", "aside");
        allow(policy, "class", "alert-title", "p");
        allow(policy, "role", "note", "aside");
        allow(policy, "class", "footnotes", "section");
        allow(policy, "role", "doc-endnotes", "section");
        allow(policy, "aria-label", ANYTHING, "section");
    }

    private static void tables(HtmlPolicyBuilder policy) {
        policy.allowElements("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td");
        allow(policy, "class", "align-(left|center|right)", "th", "td");
        allow(policy, "colspan", SIZE, "th", "td");
        allow(policy, "rowspan", SIZE, "th", "td");
        allow(policy, "scope", "(col|row)(group)?", "th");
        allow(policy, "tabindex", "0", "div");
        allow(policy, "role", "region", "div");
        allow(policy, "aria-label", ANYTHING, "div");
    }

    private static void links(HtmlPolicyBuilder policy) {
        policy.allowUrlProtocols("http", "https", "mailto", "tel");
        policy.allowElements(HtmlPolicy::link, "a");
        allow(policy, "href", ANYTHING, "a");
        allow(policy, "class", "anchor|footnote-backref", "a");
        allow(policy, "role", "doc-noteref|doc-backlink", "a");
        allow(policy, "aria-label", ANYTHING, "a");
        allow(policy, "id", "fnref-\\d+(-\\d+)?", "a");
        allow(policy, "id", "fn-\\d+", "li");
        allow(policy, "class", "footnote-ref", "sup");
    }

    private static void images(HtmlPolicyBuilder policy) {
        policy.allowElements("figure", "figcaption");
        policy.allowElements(HtmlPolicy::image, "img");
        allow(policy, "src", "(?i)(?!mailto:|tel:).*", "img");
        allow(policy, "alt", ANYTHING, "img");
        allow(policy, "width", SIZE, "img");
        allow(policy, "height", SIZE, "img");
        allow(policy, "loading", "lazy", "img");
        allow(policy, "decoding", "async", "img");
    }

    private static void allow(HtmlPolicyBuilder policy, String attribute, String values, String... elements) {
        policy.allowAttributes(attribute).matching(Pattern.compile(values)).onElements(elements);
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
