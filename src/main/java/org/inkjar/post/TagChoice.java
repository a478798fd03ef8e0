package org.inkjar.post;

import java.util.UUID;

/** A tag as one of those to choose from. */
public record TagChoice(UUID id, String name) {}
