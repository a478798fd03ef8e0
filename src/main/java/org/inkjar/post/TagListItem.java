package org.inkjar.post;

import java.util.UUID;

/**
 * A row of the admin's list of tags.
 *
 * @param posts how many posts and pages carry it, drafts included, deleted ones not
 */
public record TagListItem(UUID id, String name, String slug, String description, long posts) {}
