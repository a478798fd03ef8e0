package org.inkjar.post;

import java.util.List;
import java.util.UUID;

/**
 * A series as its editor sees it.
 *
 * @param parts in order, drafts included, deleted ones not
 */
public record SeriesDetails(UUID id, long version, SeriesData data, List<SeriesPartItem> parts) {}
