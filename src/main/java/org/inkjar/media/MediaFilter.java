package org.inkjar.media;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which entries a list shows.
 *
 * @param text a part of the name, the alternative text or the caption, in any case; empty for any
 * @param kind null for any
 * @param since not those that were uploaded before; null for all
 */
public record MediaFilter(
        String text, @Nullable MediaKind kind, @Nullable Instant since, MediaShelf shelf) {

    public static final MediaFilter ALL = new MediaFilter("", null, null);

    /** One of entries that are not deleted. */
    public MediaFilter(String text, @Nullable MediaKind kind, @Nullable Instant since) {
        this(text, kind, since, MediaShelf.ALL);
    }
}
