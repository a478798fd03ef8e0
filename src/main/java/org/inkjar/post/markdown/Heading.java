package org.inkjar.post.markdown;

/**
 * A heading of an article, for its table of contents.
 *
 * @param level 2 to 6: level 1 is the article's title, which is not part of its body
 * @param id the element's id; a link to it is {@code "#" + id}, percent-encoded where that is asked for
 * @param text the heading without its markup, not empty
 */
public record Heading(int level, String id, String text) {}
