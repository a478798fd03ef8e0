package org.inkjar.settings;

import java.util.List;
import java.util.Locale;
import org.inkjar.settings.CodePermissions.Use;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What elements have to be allowed so that they work. */
final class CodeNeeds {

    private CodeNeeds() {}

    static void ask(Element element, CodePermissions permissions) {
        switch (element.normalName()) {
            case "script" -> askForScript(element, permissions);
            case "style" -> permissions.allowElement(Use.STYLE, element.data());
            case "link" -> askForLink(element, permissions);
            case "iframe" -> permit(permissions, element.attr("src"), Use.FRAME);
            case "form" -> permit(permissions, element.attr("action"), Use.FORM);
            case "audio", "video", "source", "track" -> permit(permissions, element.attr("src"), Use.MEDIA);
            default -> {
                // Pictures may come from anywhere, and nothing else loads.
            }
        }
        element.attributes().forEach(attribute -> askForAttribute(attribute, permissions));
    }

    /** A script that is loaded is there to talk to its host. */
    private static void askForScript(Element script, CodePermissions permissions) {
        if (script.hasAttr("src")) {
            permit(permissions, script.attr("src"), Use.SCRIPT, Use.CONNECT);
        } else {
            permissions.allowElement(Use.SCRIPT, script.data());
        }
    }

    /** A style sheet has its fonts from where it is, or from where the page is told to connect early. */
    private static void askForLink(Element link, CodePermissions permissions) {
        var relations = List.of(link.attr("rel").toLowerCase(Locale.ROOT).split("\\s+"));
        if (relations.contains("stylesheet")) {
            permit(permissions, link.attr("href"), Use.STYLE, Use.FONT);
        } else if (relations.contains("modulepreload") || link.attr("as").equals("script")) {
            permit(permissions, link.attr("href"), Use.SCRIPT, Use.CONNECT);
        } else if (relations.contains("preconnect") || relations.contains("preload")) {
            permit(permissions, link.attr("href"), Use.CONNECT, Use.FONT);
        }
    }

    private static void askForAttribute(Attribute attribute, CodePermissions permissions) {
        if (attribute.getKey().startsWith("on")) {
            permissions.allowAttribute(Use.SCRIPT, attribute.getValue());
        } else if (attribute.getKey().equals("style")) {
            permissions.allowAttribute(Use.STYLE, attribute.getValue());
        }
    }

    private static void permit(CodePermissions permissions, String address, Use... uses) {
        CodeHost.of(address).ifPresent(host -> List.of(uses).forEach(use -> permissions.allow(use, host)));
    }
}
