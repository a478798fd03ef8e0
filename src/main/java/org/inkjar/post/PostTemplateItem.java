package org.inkjar.post;

import java.util.UUID;

/**
 * What a new post can begin with, under its name.
 *
 * @param data without an address, which each post has for itself
 */
public record PostTemplateItem(UUID id, String name, PostData data) {}
