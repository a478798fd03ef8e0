package org.inkjar.post.markdown;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Says whether markup is harmless by looking at what a browser would build of it. It has its own list of what is allowed,
 * so that a mistake in the policy is not repeated here.
 */
final class SafeMarkup {

    private static final Map<String, Set<String>> ATTRIBUTES = Map.ofEntries(
            entry("a", words("href rel class id role aria-label")),
            entry("img", words("src srcset sizes alt width height loading decoding")),
            entry("source", words("type srcset sizes")),
            entry("input", words("type disabled checked aria-label")),
            entry("div", words("class tabindex role aria-label")),
            entry("aside", words("class role")),
            entry("section", words("class role aria-label")),
            entry("p", words("class")),
            entry("pre", words("tabindex")),
            entry("code", words("class")),
            entry("span", words("class")),
            entry("sup", words("class")),
            entry("ol", words("start reversed")),
            entry("li", words("class id value")),
            entry("th", words("class scope colspan rowspan")),
            entry("td", words("class colspan rowspan")),
            entry("details", words("open")),
            entry("time", words("datetime")),
            entry("ins", words("datetime cite")),
            entry("del", words("datetime cite")),
            entry("q", words("cite")),
            entry("blockquote", words("cite")),
            entry("h2", words("id")),
            entry("h3", words("id")),
            entry("h4", words("id")),
            entry("h5", words("id")),
            entry("h6", words("id")));

    private static final Set<String> PLAIN_ELEMENTS = words(
            "br wbr hr em strong b i u s mark small sub abbr cite dfn"
                    + " bdi picture ruby rt rp kbd samp var ul dl dt dd figure figcaption summary table caption thead tbody tfoot tr");

    private static final Set<String> ANYWHERE = words("title lang dir");

    private static final Map<String, Pattern> VALUES = Map.of(
            "id", Pattern.compile("h-[\\p{L}\\p{M}\\p{N}_-]+|fn(ref)?-\\d+(-\\d+)?"),
            "class",
                    Pattern.compile("heading|anchor|table-wrap|align-(left|center|right)|task|footnotes|footnote-ref"
                            + "|footnote-backref|alert-title|alert alert-(note|tip|important|warning|caution)"
                            + "|language-[\\p{L}\\p{N}_+#.-]+|tok-[kscnta]"),
            "role", Pattern.compile("note|region|doc-(noteref|backlink|endnotes)"),
            "tabindex", Pattern.compile("0"),
            "type", Pattern.compile("checkbox|image/webp"),
            "srcset", Pattern.compile("(/media/\\S+ \\d+w( , )?)+"),
            "sizes", Pattern.compile("\\(min-width: \\d+px\\) \\d+px, calc\\(100vw - 40px\\)"),
            "rel", Pattern.compile("noopener"));

    private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);

    private SafeMarkup() {}

    static void assertSafe(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        assertThat(document.head().childNodes()).as(html).isEmpty();
        assertThat(document.body().attributes()).as(html).isEmpty();
        document.body().select("body *").forEach(SafeMarkup::assertElement);
        assertUniqueIds(document);
        assertStable(document);
    }

    private static void assertElement(Element element) {
        String name = element.tagName();
        assertThat(ATTRIBUTES.containsKey(name) || PLAIN_ELEMENTS.contains(name))
                .as("element %s", element)
                .isTrue();
        for (Attribute attribute : element.attributes()) {
            assertThat(ANYWHERE.contains(attribute.getKey())
                            || ATTRIBUTES.getOrDefault(name, Set.of()).contains(attribute.getKey()))
                    .as("attribute %s of %s", attribute, element)
                    .isTrue();
            assertValue(element, attribute.getKey(), attribute.getValue());
        }
        if (name.equals("input")) {
            assertThat(element.hasAttr("disabled") && element.hasAttr("type"))
                    .as("%s", element)
                    .isTrue();
        }
    }

    private static void assertValue(Element element, String attribute, String value) {
        if (VALUES.containsKey(attribute)) {
            assertThat(value).as("%s of %s", attribute, element).matches(VALUES.get(attribute));
        }
        if (attribute.equals("src")) {
            assertAddress(value, Set.of("http", "https"));
        }
        if (attribute.equals("href") || attribute.equals("cite")) {
            assertAddress(value, Set.of("http", "https", "mailto", "tel"));
        }
    }

    /** As a browser reads it: without control characters and spaces around it, and without tabs and line breaks. */
    private static void assertAddress(String value, Set<String> schemes) {
        String address = value.replaceAll("^[\\x00-\\x20]+", "").replaceAll("[\\t\\n\\r]", "");
        Matcher scheme = SCHEME.matcher(address);
        if (scheme.matches()) {
            assertThat(schemes).as(value).contains(scheme.group(1).toLowerCase(Locale.ROOT));
        }
    }

    private static void assertUniqueIds(Document document) {
        List<String> ids = document.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
    }

    /** Markup that changes when it is parsed again can hide something from whoever looks at it once. */
    private static void assertStable(Document document) {
        document.outputSettings().prettyPrint(false);
        String once = document.body().html();
        Document again = Jsoup.parseBodyFragment(once);
        again.outputSettings().prettyPrint(false);
        assertThat(again.body().html()).isEqualTo(once);
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }
}
