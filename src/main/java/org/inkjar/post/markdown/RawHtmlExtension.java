package org.inkjar.post.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/** HTML inside Markdown: what is harmless stays, and stays where it was put. */
final class RawHtmlExtension implements Parser.ParserExtension {

    @Override
    public void extend(Parser.Builder parser) {
        parser.postProcessor(document -> {
            document.accept(new Rewriting());
            return document;
        });
    }

    private static final class Rewriting extends AbstractVisitor {

        private final OpenTags openTags = new OpenTags();

        @Override
        public void visit(HtmlBlock block) {
            block.setLiteral(RawHtml.rewrite(block.getLiteral(), openTags) + openTags.closePhrases());
        }

        @Override
        public void visit(HtmlInline tag) {
            tag.setLiteral(RawHtml.rewrite(tag.getLiteral(), openTags));
        }

        @Override
        public void visit(Link link) {
            visitChildren(link);
            if (openTags.isOpen("a")) {
                // An address that became a link by itself, between an author's own <a> and </a>.
                Nodes.unwrap(link);
            }
        }

        @Override
        protected void visitChildren(Node parent) {
            if (parent.getFirstChild() == null) {
                return;
            }
            int outer = openTags.enterContainer();
            super.visitChildren(parent);
            String endTags = openTags.leaveContainer(outer);
            if (!endTags.isEmpty()) {
                parent.appendChild(html(endTags, parent.getLastChild() instanceof Block));
            }
        }

        private static Node html(String literal, boolean asBlock) {
            if (asBlock) {
                HtmlBlock block = new HtmlBlock();
                block.setLiteral(literal);
                return block;
            }
            HtmlInline inline = new HtmlInline();
            inline.setLiteral(literal);
            return inline;
        }
    }
}
