package org.inkjar.post.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.inkjar.post.markdown.TextParts.HeadingPart;
import org.inkjar.post.markdown.TextParts.LinkPart;
import org.inkjar.post.markdown.TextParts.PicturePart;
import org.inkjar.post.markdown.TextParts.WordsPart;
import org.jspecify.annotations.Nullable;

/** Collects the {@link TextParts} of a parsed document. */
final class PartsVisitor extends AbstractVisitor {

    private final String markdown;
    private final HeadingId ids = new HeadingId();
    private final List<HeadingPart> headings = new ArrayList<>();
    private final List<LinkPart> links = new ArrayList<>();
    private final List<PicturePart> pictures = new ArrayList<>();
    private final List<WordsPart> words = new ArrayList<>();
    private @Nullable TextPlace openCode;
    private boolean hasCode;

    PartsVisitor(String markdown) {
        this.markdown = markdown;
    }

    boolean isEmpty() {
        return !hasCode
                && pictures.isEmpty()
                && words.stream().allMatch(part -> part.text().isBlank());
    }

    TextParts collected(boolean empty) {
        return new TextParts(headings, links, pictures, words, Optional.ofNullable(openCode), empty);
    }

    @Override
    public void visit(Heading heading) {
        var text = ReadableText.of(heading);
        headings.add(new HeadingPart(heading.getLevel(), text, ids.next(text), place(heading)));
        visitChildren(heading);
    }

    @Override
    public void visit(Link link) {
        links.add(new LinkPart(link.getDestination(), place(link)));
        if (!isBare(link)) {
            visitChildren(link);
        }
    }

    @Override
    public void visit(Image image) {
        boolean described = !ReadableText.of(image).isBlank();
        pictures.add(new PicturePart(image.getDestination(), described, place(image)));
        visitChildren(image);
    }

    @Override
    public void visit(Text text) {
        var place = place(text);
        words.add(new WordsPart(markdown.substring(place.from(), place.to()), place));
    }

    @Override
    public void visit(Code code) {
        hasCode = true;
    }

    @Override
    public void visit(FencedCodeBlock block) {
        hasCode = true;
        if (openCode == null && block.getClosingFenceLength() == null) {
            openCode = place(block);
        }
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        hasCode = true;
    }

    @Override
    public void visit(HtmlBlock block) {
        HtmlParts.collect(block.getLiteral(), place(block), this);
    }

    @Override
    public void visit(HtmlInline tag) {
        HtmlParts.collect(tag.getLiteral(), place(tag), this);
    }

    void addHtmlHeading(int level, TextPlace place) {
        headings.add(new HeadingPart(level, "", "", place));
    }

    void addHtmlLink(String address, TextPlace place) {
        links.add(new LinkPart(address, place));
    }

    void addHtmlPicture(String address, boolean described, TextPlace place) {
        pictures.add(new PicturePart(address, described, place));
    }

    void addHtmlWords(String text, TextPlace place) {
        words.add(new WordsPart(text, place));
    }

    /** An address that became a link by itself: its words are no words. */
    private static boolean isBare(Link link) {
        return link.getFirstChild() instanceof Text text
                && link.getDestination().endsWith(text.getLiteral());
    }

    /** From the first to the last line; that of what is around it, where the parser does not say. */
    private static TextPlace place(Node node) {
        var spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return node.getParent() == null ? TextPlace.START : place(node.getParent());
        }
        var first = spans.getFirst();
        var last = spans.getLast();
        return new TextPlace(first.getLineIndex() + 1, first.getInputIndex(), last.getInputIndex() + last.getLength());
    }
}
