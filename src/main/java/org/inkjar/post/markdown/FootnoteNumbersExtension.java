package org.inkjar.post.markdown;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.inkjar.common.Words;

/**
 * Footnotes are known by numbers, not by the labels that authors give them: a label may be anything, an id may not. A
 * footnote that nothing refers to is left out.
 */
final class FootnoteNumbersExtension implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {

    private final Locale language;

    FootnoteNumbersExtension(Locale language) {
        this.language = language;
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.postProcessor(FootnoteNumbersExtension::number);
    }

    @Override
    public void extend(HtmlRenderer.Builder renderer) {
        renderer.attributeProviderFactory(context -> this::setAttributes);
    }

    private static Node number(Node document) {
        Footnotes footnotes = new Footnotes();
        document.accept(footnotes);
        footnotes.number();
        return document;
    }

    private void setAttributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof FootnoteReference && tag.equals("a")) {
            attributes.put("role", "doc-noteref");
        } else if (node instanceof FootnoteDefinition && tag.equals("section")) {
            attributes.put("role", "doc-endnotes");
            attributes.put("aria-label", Words.in(language, "post.markdown.footnotes"));
        } else if (node instanceof FootnoteDefinition && tag.equals("a")) {
            attributes.put("role", "doc-backlink");
            var reference = requireNonNull(attributes.get("data-footnote-backref-idx"));
            attributes.put("aria-label", Words.in(language, "post.markdown.footnote.back", reference));
        }
    }

    private static final class Footnotes extends AbstractVisitor {

        private final List<FootnoteReference> fromText = new ArrayList<>();
        private final Map<FootnoteDefinition, List<FootnoteReference>> fromFootnotes = new LinkedHashMap<>();
        private final DefinitionMap<FootnoteDefinition> byLabel = new DefinitionMap<>(FootnoteDefinition.class);
        private List<FootnoteReference> current = fromText;

        @Override
        public void visit(CustomNode node) {
            if (node instanceof FootnoteReference reference) {
                current.add(reference);
            }
            visitChildren(node);
        }

        @Override
        public void visit(CustomBlock block) {
            List<FootnoteReference> outer = current;
            if (block instanceof FootnoteDefinition definition) {
                byLabel.putIfAbsent(definition.getLabel(), definition);
                current = fromFootnotes.computeIfAbsent(definition, first -> new ArrayList<>());
            }
            visitChildren(block);
            current = outer;
        }

        /** Those in the text first, then those that only other footnotes refer to. */
        private void number() {
            Map<FootnoteDefinition, String> numbers = new LinkedHashMap<>();
            Deque<List<FootnoteReference>> unnumbered = new ArrayDeque<>(List.of(fromText));
            while (!unnumbered.isEmpty()) {
                for (FootnoteReference reference : unnumbered.remove()) {
                    FootnoteDefinition definition = byLabel.get(reference.getLabel());
                    if (!numbers.containsKey(definition)) {
                        numbers.put(definition, String.valueOf(numbers.size() + 1));
                        unnumbered.add(fromFootnotes.getOrDefault(definition, List.of()));
                    }
                    Nodes.replace(reference, new FootnoteReference(numbers.get(definition)));
                }
            }
            fromFootnotes.keySet().stream()
                    .filter(note -> !numbers.containsKey(note))
                    .forEach(Node::unlink);
            numbers.forEach((definition, number) -> Nodes.replace(definition, new FootnoteDefinition(number)));
        }
    }
}
