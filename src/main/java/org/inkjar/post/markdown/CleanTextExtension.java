package org.inkjar.post.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Takes the {@link ControlCharacters} out, whether they were typed or came from a character reference. */
final class CleanTextExtension extends AbstractVisitor implements Parser.ParserExtension {

    @Override
    public void extend(Parser.Builder parser) {
        parser.postProcessor(document -> {
            document.accept(this);
            return document;
        });
    }

    @Override
    public void visit(Text text) {
        text.setLiteral(ControlCharacters.cleanProse(text.getLiteral()));
    }

    @Override
    public void visit(Code code) {
        code.setLiteral(ControlCharacters.cleanCode(code.getLiteral()));
    }

    @Override
    public void visit(FencedCodeBlock block) {
        block.setLiteral(ControlCharacters.cleanCode(block.getLiteral()));
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        block.setLiteral(ControlCharacters.cleanCode(block.getLiteral()));
    }

    @Override
    public void visit(Link link) {
        if (link.getTitle() != null) {
            link.setTitle(ControlCharacters.cleanProse(link.getTitle()));
        }
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        if (image.getTitle() != null) {
            image.setTitle(ControlCharacters.cleanProse(image.getTitle()));
        }
        visitChildren(image);
    }
}
