package org.inkjar.settings;

/** What a feed holds of each post. */
public enum FeedContent {
    /** The whole text. */
    FULL,
    /** The summary alone: who wants to go on reading comes to the site. */
    SUMMARY
}
