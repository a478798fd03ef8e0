package org.inkjar.post.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A stretch of Markdown without blank lines, or a whole block of code between fences.
 *
 * @param text which alone tells paragraphs apart
 * @param gap the line breaks that follow it
 */
record Paragraph(String text, String gap) {

    private static final Pattern FENCE = Pattern.compile("^ {0,3}(`{3,}|~{3,})(.*)$");
    private static final String BLANK_LINE = "\n\n";

    static List<Paragraph> of(String markdown) {
        var paragraphs = new ArrayList<Paragraph>();
        var text = new StringBuilder();
        var gap = new StringBuilder();
        var fence = "";
        for (var line : markdown.splitWithDelimiters("\n", -1)) {
            boolean isBlank = line.isBlank() && fence.isEmpty();
            if (!isBlank && separates(gap)) {
                paragraphs.add(new Paragraph(text.toString(), gap.toString()));
                text.setLength(0);
                gap.setLength(0);
            }
            if (isBlank) {
                gap.append(line);
            } else {
                text.append(gap).append(line);
                gap.setLength(0);
                fence = fence(line, fence);
            }
        }
        paragraphs.add(new Paragraph(text.toString(), gap.toString()));
        return paragraphs;
    }

    static String join(List<Paragraph> paragraphs) {
        var markdown = new StringBuilder();
        for (int i = 0; i < paragraphs.size(); i++) {
            var paragraph = paragraphs.get(i);
            boolean isLast = i == paragraphs.size() - 1;
            markdown.append(paragraph.text).append(isLast || separates(paragraph.gap) ? paragraph.gap : BLANK_LINE);
        }
        return markdown.toString();
    }

    private static boolean separates(CharSequence gap) {
        return gap.chars().filter(character -> character == '\n').count() > 1;
    }

    /** The fence that is open after a line; empty when none is. */
    private static String fence(String line, String open) {
        var matcher = FENCE.matcher(line);
        if (!matcher.matches()) {
            return open;
        }
        var marks = matcher.group(1);
        if (open.isEmpty()) {
            return marks;
        }
        boolean closes = marks.startsWith(open) && matcher.group(2).isBlank();
        return closes ? "" : open;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Paragraph paragraph && text.equals(paragraph.text);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(text);
    }
}
