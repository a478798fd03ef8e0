package org.inkjar.settings;

import java.util.Set;
import java.util.stream.Stream;
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
            case Element element ->
                Stream.of("<%s> cannot stand in a head. Put it into the foot.".formatted(element.normalName()));
            case TextNode text when text.isBlank() -> Stream.empty();
            case TextNode text ->
                Stream.of("Text cannot stand in a head: “%s”. Put it between tags.".formatted(shortened(text.text())));
            case Comment _ -> Stream.empty();
            default -> Stream.of("Write elements and comments alone.");
        };
    }

    /** What would change the page otherwise than by adding to it, or what no policy can allow. */
    static Stream<String> anywhere(Element element, boolean inHead) {
        var name = element.normalName();
        if (NOWHERE.contains(name)) {
            return Stream.of("<%s> cannot be added to a page. Leave it out.".formatted(name));
        }
        if (name.equals("noscript") && inHead && hasStrangers(element)) {
            return Stream.of("In a head, <noscript> holds <style>, <link> and <meta> alone. Put it into the foot.");
        }
        if (name.equals("script") && element.data().contains("<!--")) {
            return Stream.of("Write “<!--” within a script as “\\x3C!--”: browsers read on past its end.");
        }
        if (Set.of("script", "iframe").contains(name) && !CodeHost.isNamable(element.attr("src"))) {
            return Stream.of("“%s” is no web address that a policy could name. Write it as https://…"
                    .formatted(shortened(element.attr("src"))));
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
