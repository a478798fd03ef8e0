package org.inkjar.post.ui;

/** A link as it is written in Markdown (CommonMark 0.31, 6.3). */
final class MarkdownLink {

    private MarkdownLink() {}

    /** What has a meaning of its own in there is written so that it has none. */
    static String of(String text, String address) {
        boolean plain = address.chars().noneMatch(c -> c == '(' || c == ')' || c == '<' || c == '>');
        var target = plain ? address : "<" + address.replace("<", "%3C").replace(">", "%3E") + ">";
        return "[" + text.replaceAll("([\\\\\\[\\]])", "\\\\$1") + "](" + target + ")";
    }
}
