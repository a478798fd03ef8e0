package org.inkjar.post.markdown;

import java.time.Duration;
import java.util.List;

/**
 * What a Markdown text becomes.
 *
 * @param html the article's body
 * @param headings the sections in document order; headings inside quotes, lists and footnotes are not sections
 * @param plainText everything a reader can read, one line a block, without markup: for full-text search
 * @param lead the first paragraphs as running text, at most {@value ReadableText#LEAD_CHARACTERS} characters
 */
public record RenderedMarkdown(SafeHtml html, List<Heading> headings, String plainText, String lead) {

    public RenderedMarkdown {
        headings = List.copyOf(headings);
    }

    /** Words of {@link #plainText()}; a Chinese or Japanese character counts as one, as word processors have it. */
    public int wordCount() {
        return WordCount.of(plainText).total();
    }

    /**
     * How long the text takes to read, in whole minutes, at least one: at 230 words a minute, and 500 characters a minute
     * for Chinese and Japanese, which are written without spaces.
     */
    public Duration readingTime() {
        return WordCount.of(plainText).readingTime();
    }

    /**
     * The beginning of {@link #lead()} on one line, cut between words with an ellipsis where it is too long.
     *
     * @param maxCharacters the most {@code char}s the result may have, ellipsis included; positive
     */
    public String excerpt(int maxCharacters) {
        return Excerpt.of(lead, maxCharacters);
    }
}
