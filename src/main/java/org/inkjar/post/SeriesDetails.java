package org.inkjar.post;

import java.util.List;
import java.util.UUID;

/**
 * A series as its editor sees it.
 *
 * @param parts in order, drafts included that the reader may read, deleted ones not
 * @param arrangeable whether whoever reads this may put the parts into another order
 */
public record SeriesDetails(UUID id, long version, SeriesData data, List<SeriesPartItem> parts, boolean arrangeable) {}
