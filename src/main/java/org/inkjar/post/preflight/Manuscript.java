package org.inkjar.post.preflight;

import org.inkjar.post.markdown.TextParts;

/**
 * A post as its author has typed it, right or wrong.
 *
 * @param path its public address, against which addresses in the text are read
 * @param headline what a search engine shows as its title, without that of the site
 * @param description what it shows below; empty where there is nothing yet
 */
public record Manuscript(
        String path,
        String summary,
        String cover,
        String coverAlt,
        String canonicalUrl,
        String headline,
        boolean hasSeoTitle,
        String description,
        boolean hasSeoDescription,
        TextParts text) {}
