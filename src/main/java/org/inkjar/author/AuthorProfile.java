package org.inkjar.author;

import java.util.List;
import java.util.UUID;
import org.inkjar.common.Slug;

/**
 * An author as readers see them.
 *
 * @param bio plain text, may be empty
 * @param picture a path or a web address, may be empty
 */
public record AuthorProfile(UUID id, String name, Slug slug, String bio, String picture, List<AuthorLink> links) {}
