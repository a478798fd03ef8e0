package org.inkjar.settings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inkjar.common.Words;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;

/** A piece of HTML, read as browsers read it. */
final class CodeFragment {

    private final boolean inHead;
    private final List<ParseError> errors;
    private final Element content = new Element("body");

    private CodeFragment(String html, boolean inHead) {
        this.inHead = inHead;
        var parser = Parser.htmlParser().setTrackErrors(10).setTrackPosition(true);
        content.appendChildren(parser.parseFragmentInput(html, new Element("body"), ""));
        errors = parser.getErrors().stream()
                .filter(error -> !error.getErrorMessage().startsWith("Invalid character reference"))
                .toList();
    }

    /** For the end of a head. */
    static CodeFragment ofHead(String html) {
        return new CodeFragment(html, true);
    }

    /** For the end of a body. */
    static CodeFragment ofFoot(String html) {
        return new CodeFragment(html, false);
    }

    /** The same, written so that it is whole wherever it stands. */
    String html() {
        var document = new Document("");
        document.outputSettings().prettyPrint(false);
        content.childNodesCopy().forEach(document::appendChild);
        return document.html();
    }

    /** Why it cannot stand in a page, and what to do about it; empty when it can. */
    Optional<String> complaint() {
        if (!errors.isEmpty()) {
            return Optional.of(Words.of(
                    "settings.code.unclosed", errors.getFirst().getCursorPos().split(":", 2)[0]));
        }
        var strangers = inHead ? content.childNodes().stream().flatMap(CodeRules::inHead) : Stream.<String>empty();
        return Stream.concat(strangers, elements().flatMap(element -> CodeRules.anywhere(element, inHead)))
                .findFirst();
    }

    /** Every element, from the first to the last. */
    Stream<Element> elements() {
        return content.getAllElements().stream().skip(1);
    }
}
