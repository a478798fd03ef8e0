package org.inkjar.post.markdown;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Alerts as on GitHub: a quote whose first line is {@code [!NOTE]}, {@code [!TIP]}, {@code [!IMPORTANT]}, {@code
 * [!WARNING]} or {@code [!CAUTION]} and nothing else.
 */
final class AlertsExtension implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {

    private static final Pattern MARKER =
            Pattern.compile("\\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)]\\s*", Pattern.CASE_INSENSITIVE);

    private final Locale language;

    AlertsExtension(Locale language) {
        this.language = language;
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.postProcessor(document -> {
            document.accept(new Quotes());
            return document;
        });
    }

    @Override
    public void extend(HtmlRenderer.Builder renderer) {
        renderer.nodeRendererFactory(context -> new AlertRenderer(language, context));
    }

    private static final class Quotes extends AbstractVisitor {

        @Override
        public void visit(BlockQuote quote) {
            visitChildren(quote);
            kindOf(quote).ifPresent(kind -> {
                removeFirstLine(quote);
                Nodes.replace(quote, new Alert(kind));
            });
        }

        private static Optional<Alert.Kind> kindOf(BlockQuote quote) {
            if (quote.getFirstChild() instanceof Paragraph paragraph
                    && paragraph.getFirstChild() instanceof Text text
                    && hasLineToItself(text)
                    && hasMore(text, paragraph)) {
                Matcher marker = MARKER.matcher(text.getLiteral());
                return marker.matches() ? Optional.of(kind(marker.group(1))) : Optional.empty();
            }
            return Optional.empty();
        }

        private static Alert.Kind kind(String word) {
            return Alert.Kind.valueOf(word.toUpperCase(Locale.ROOT));
        }

        private static boolean hasLineToItself(Text text) {
            Node next = text.getNext();
            return next == null || next instanceof SoftLineBreak || next instanceof HardLineBreak;
        }

        private static boolean hasMore(Text text, Paragraph paragraph) {
            return text.getNext() != null || paragraph.getNext() != null;
        }

        private static void removeFirstLine(BlockQuote quote) {
            Node paragraph = quote.getFirstChild();
            Node marker = paragraph.getFirstChild();
            if (marker.getNext() == null) {
                paragraph.unlink();
            } else {
                marker.getNext().unlink();
                marker.unlink();
            }
        }
    }

    private static final class AlertRenderer extends BlockRenderer<Alert> {

        private final Locale language;

        AlertRenderer(Locale language, HtmlNodeRendererContext context) {
            super(Alert.class, context);
            this.language = language;
        }

        @Override
        protected void renderBlock(Alert alert) {
            String className = "alert alert-" + alert.kind().name().toLowerCase(Locale.ROOT);
            html.tag("aside", Attributes.of("class", className, "role", "note"));
            html.line();
            html.tag("p", Attributes.of("class", "alert-title"));
            html.text(alert.kind().title(language));
            html.tag("/p");
            html.line();
            renderChildren(alert);
            html.line();
            html.tag("/aside");
        }
    }
}
