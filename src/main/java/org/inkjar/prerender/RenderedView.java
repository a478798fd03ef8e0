package org.inkjar.prerender;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.ElementUtil;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.inkjar.prerender.PageHead.HeadElement;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import tools.jackson.databind.json.JsonMapper;

/** What a view, with the layouts around it, has drawn: elements and their attributes, no properties. */
final class RenderedView {

    /** What tells Vaadin's client about links; no HTML. */
    private static final List<String> FOR_THE_CLIENT = List.of("router-ignore", "router-link");

    private static final JsonMapper JSON = JsonMapper.shared();

    private final PageHead head;
    private final Element content;

    private RenderedView(PageHead head, Element content) {
        this.head = head;
        this.content = content;
    }

    static RenderedView of(UI ui) {
        var chain = ui.getInternals().getActiveRouterTargetsChain();
        var head = chain.getFirst() instanceof HasPageHead view
                ? view.pageHead()
                : PageHead.builder(ui.getInternals().getTitle()).build();
        var content =
                (Element) ElementUtil.toJsoup(new Document(""), chain.getLast().getElement());
        FOR_THE_CLIENT.forEach(content.select("[" + String.join("],[", FOR_THE_CLIENT) + "]")::removeAttr);
        return new RenderedView(head, content);
    }

    PageHead head() {
        return head;
    }

    /** A whole document. */
    byte[] html() {
        var document = new Document("");
        document.outputSettings().prettyPrint(false);
        document.appendChild(new DocumentType("html", "", ""));
        var html = document.appendElement("html");
        head.attributes().forEach(html::attr);
        writeHead(html.appendElement("head"));
        var body = html.appendElement("body").appendChild(content);
        appendAsItIs(body, head.code().foot());
        return document.outerHtml().getBytes(StandardCharsets.UTF_8);
    }

    /** Puts what is drawn into the page that starts Vaadin's client, before the place where the live view will be. */
    void standInFor(Document page) {
        head.attributes().forEach(page.expectFirst("html")::attr);
        page.title(head.title());
        head.elements().forEach(element -> append(page.head(), element));
        appendInline(page.head(), "style", head.style());
        appendInline(page.head(), "script", head.script());
        page.body().prependElement("div").attr("id", "prerendered").appendChild(content);
        page.outputSettings().prettyPrint(false);
    }

    private void writeHead(Element element) {
        element.appendElement("meta").attr("charset", "utf-8");
        element.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        element.appendElement("title").text(head.title());
        appendInline(element, "script", head.script());
        head.elements().forEach(each -> append(element, each));
        appendInline(element, "style", head.style());
        head.structuredData().forEach(thing -> appendStructuredData(element, thing));
        appendAsItIs(element, head.code().head());
    }

    private static void append(Element head, HeadElement element) {
        var child = head.appendElement(element.tag());
        element.attributes().forEach(child::attr);
    }

    private static void appendInline(Element head, String tag, String content) {
        if (!content.isEmpty()) {
            head.appendElement(tag).appendChild(new DataNode(content));
        }
    }

    private static void appendAsItIs(Element parent, String html) {
        if (!html.isEmpty()) {
            parent.appendChild(new DataNode(html));
        }
    }

    /** Nothing in a title can end the script: {@code <} is written as its code. */
    private static void appendStructuredData(Element head, Map<String, Object> thing) {
        head.appendElement("script")
                .attr("type", "application/ld+json")
                .appendChild(new DataNode(JSON.writeValueAsString(thing).replace("<", "\\u003c")));
    }
}
