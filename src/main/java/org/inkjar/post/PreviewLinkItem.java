package org.inkjar.post;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A link to a preview as the editor lists it: without its secret, which nobody knows but those who have it.
 *
 * @param reader for whom it is; may be empty
 * @param author who made it; empty when nobody knows them any more
 * @param usedAt when somebody last read the preview, to the minute; empty when nobody did
 */
public record PreviewLinkItem(
        UUID id, String reader, String author, Instant createdAt, Instant expiresAt, Optional<Instant> usedAt) {}
