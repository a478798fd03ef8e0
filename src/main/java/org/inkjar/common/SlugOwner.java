package org.inkjar.common;

/** What a slug names. Slugs of different owners do not compete. */
public enum SlugOwner {
    POST,
    PAGE,
    TAG,
    AUTHOR,
    SERIES
}
