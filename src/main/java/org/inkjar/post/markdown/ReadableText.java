package org.inkjar.post.markdown;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** What a person reads of a document: its words, each block on a line, without markup and without addresses. */
final class ReadableText extends AbstractVisitor {

    /** As much of the first paragraphs as any excerpt needs. */
    static final int LEAD_CHARACTERS = 1_000;

    private final TextLines plain = new TextLines();
    private final StringBuilder lead = new StringBuilder();
    private boolean leading;
    private boolean insideImage;

    private ReadableText() {}

    static ReadableText in(Node document) {
        ReadableText text = new ReadableText();
        document.accept(text);
        return text;
    }

    /** The text of one heading or cell, on one line. */
    static String of(Node node) {
        ReadableText text = new ReadableText();
        text.visitChildren(node);
        return text.plain().replaceAll("\\s+", " ");
    }

    String plain() {
        return plain.toString();
    }

    /** The paragraphs that are not part of anything else; whatever there is, if there are none. */
    String lead() {
        return Excerpt.of(lead.toString().isBlank() ? plain.toString() : lead.toString(), LEAD_CHARACTERS);
    }

    @Override
    public void visit(Paragraph paragraph) {
        leading = paragraph.getParent() instanceof Document && lead.length() < LEAD_CHARACTERS;
        visitChildren(paragraph);
        addSpace();
        leading = false;
        plain.endLine();
    }

    @Override
    public void visit(Text text) {
        addWords(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        addWords(code.getLiteral());
    }

    @Override
    public void visit(Image image) {
        boolean outer = insideImage;
        insideImage = true;
        visitChildren(image);
        insideImage = outer;
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        addSpace();
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        addSpace();
    }

    @Override
    public void visit(HtmlInline tag) {
        if (tag.getLiteral().startsWith("<br")) {
            addSpace();
        }
    }

    @Override
    public void visit(FencedCodeBlock block) {
        addLine(block.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        addLine(block.getLiteral());
    }

    @Override
    public void visit(HtmlBlock block) {
        addLine(TextOfHtml.of(block.getLiteral()));
    }

    @Override
    public void visit(CustomBlock block) {
        visitChildren(block);
        if (block instanceof Figure figure) {
            plain.add(" " + figure.caption());
        }
        plain.endLine();
    }

    @Override
    public void visit(CustomNode node) {
        visitChildren(node);
        if (node instanceof TableCell) {
            plain.add(" ");
        } else if (node instanceof TableRow) {
            plain.endLine();
        }
    }

    /** What an image shows is part of the text, but does not introduce it. */
    private void addWords(String words) {
        plain.add(words);
        if (leading && !insideImage) {
            lead.append(words);
        }
    }

    private void addSpace() {
        addWords(" ");
    }

    private void addLine(String text) {
        plain.add(text.strip());
        plain.endLine();
    }
}
