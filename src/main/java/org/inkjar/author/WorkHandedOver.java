package org.inkjar.author;

import java.util.UUID;

/** All that one author wrote is another's from now on. Published in the transaction in which it becomes so. */
public record WorkHandedOver(UUID from, UUID to) {}
