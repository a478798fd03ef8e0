package org.inkjar.post;

import java.util.UUID;

/**
 * A row of the admin's list of series.
 *
 * @param parts how many posts it has, drafts included, deleted ones not
 * @param publicParts how many of them readers see
 */
public record SeriesListItem(UUID id, String title, String slug, String description, long parts, long publicParts) {}
