package org.inkjar.settings;

import java.util.Set;
import java.util.stream.Stream;
import org.inkjar.common.Words;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What may stand in a page of the site, as complaints about what may not. */
final class CodeRules {

    private static final Set<String> OF_A_HEAD = Set.of("script", "style", "meta", "link", "noscript");
    private static final Set<String> OF_A_NOSCRIPT = Set.of("style", "meta", "link");
    private static final Set<String> NOWHERE =
            Set.of("base", "title", "object", "embed", "applet", "frameset", "plaintext");
    private static final int SHOWN = 40;

    private CodeRules() {}

    /** What the HTML standard has for heads: other elements would end it, and begin the body. */
    static Stream<String> inHead(Node node) {
        return switch (node) {
            case Element element when OF_A_HEAD.contains(element.normalName()) -> Stream.empty();
            case Element element -> Stream.of(Words.of("settings.code.not-in-head", element.normalName()));
            case TextNode text when text.isBlank() -> Stream.empty();
            case TextNode text -> Stream.of(Words.of("settings.code.text-in-head", shortened(text.text())));
            case Comment _ -> Stream.empty();
            default -> Stream.of(Words.of("settings.code.elements-alone"));
        };
    }

    /** What would change the page otherwise than by adding to it, or what no policy can allow. */
    static Stream<String> anywhere(Element element, boolean inHead) {
        var name = element.normalName();
        if (NOWHERE.contains(name)) {
            return Stream.of(Words.of("settings.code.nowhere", name));
        }
        if (name.equals("noscript") && inHead && hasStrangers(element)) {
            return Stream.of(Words.of("settings.code.noscript"));
        }
        if (name.equals("script") && element.data().contains("<!--")) {
            return Stream.of(Words.of("settings.code.comment"));
        }
        if (Set.of("script", "iframe").contains(name) && !CodeHost.isNamable(element.attr("src"))) {
            return Stream.of(Words.of("settings.code.unnamable", shortened(element.attr("src"))));
        }
        return Stream.empty();
    }

    private static boolean hasStrangers(Element noscript) {
        return noscript.childNodes().stream()
                .anyMatch(child -> child instanceof TextNode text
                        ? !text.isBlank()
                        : child instanceof Element element && !OF_A_NOSCRIPT.contains(element.normalName()));
    }

    private static String shortened(String text) {
        var line = text.strip();
        return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
    }
}
