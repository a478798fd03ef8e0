package org.inkjar.media;

/** Which entries of the library are meant, by what became of them. */
public enum MediaShelf {
    /** All that are not deleted. */
    ALL,
    /** Those that a post or page names. */
    USED,
    /** Those that none does. */
    UNUSED,
    /** Those that are deleted and can be restored. */
    TRASH
}
