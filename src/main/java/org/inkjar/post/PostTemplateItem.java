package org.inkjar.post;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a new post can begin with, under its name.
 *
 * @param data without an address, which each post has for itself
 * @param keptBy the author who made it, where one is known
 */
public record PostTemplateItem(
        UUID id, String name, PostData data, @Nullable UUID keptBy) {}
