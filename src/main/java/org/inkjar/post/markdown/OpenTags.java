package org.inkjar.post.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * The tags that raw HTML has opened and not closed yet. A container of the document (a paragraph, a quote, a cell) closes
 * what was opened in it, so that a forgotten end tag spoils no more than that.
 */
final class OpenTags {

    /** Far more than anybody writes, and few enough for the sanitiser, which drops what is 256 deep. */
    private static final int MAX_DEPTH = 40;

    private final List<String> tags = new ArrayList<>();
    private int containerStart;

    /** Begins a container; what it gives back ends it again. */
    int enterContainer() {
        int outer = containerStart;
        containerStart = tags.size();
        return outer;
    }

    /** The end tags that are missing in the container. */
    String leaveContainer(int outer) {
        String endTags = closeFrom(containerStart);
        containerStart = outer;
        return endTags;
    }

    boolean canOpen(String tag) {
        return HtmlVocabulary.hasElement(tag) && tags.size() < MAX_DEPTH;
    }

    boolean isOpen(String tag) {
        return tags.contains(tag);
    }

    /** The end tags that have to come before that tag. */
    String open(String tag) {
        String endTags = HtmlVocabulary.isBlock(tag) ? closeFormatting() : "";
        if (!HtmlVocabulary.isEmpty(tag)) {
            tags.add(tag);
        }
        return endTags;
    }

    /** The end tags for that tag and all within it; none if the container has not opened it. */
    String close(String tag) {
        int index = tags.lastIndexOf(tag);
        return index < containerStart ? "" : closeFrom(index);
    }

    /** The end tags after which no phrase is open. */
    String closePhrases() {
        for (int i = containerStart; i < tags.size(); i++) {
            if (HtmlVocabulary.isPhrasing(tags.get(i))) {
                return closeFrom(i);
            }
        }
        return "";
    }

    private String closeFormatting() {
        int index = tags.size();
        while (index > containerStart && HtmlVocabulary.isFormatting(tags.get(index - 1))) {
            index--;
        }
        return closeFrom(index);
    }

    private String closeFrom(int index) {
        StringBuilder endTags = new StringBuilder();
        while (tags.size() > index) {
            endTags.append("</").append(tags.removeLast()).append('>');
        }
        return endTags.toString();
    }
}
