package org.inkjar.post;

import java.util.UUID;

/** A tag as its editor sees it. */
public record TagDetails(UUID id, long version, TagData data) {}
