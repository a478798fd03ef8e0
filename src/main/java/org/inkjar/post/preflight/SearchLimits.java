package org.inkjar.post.preflight;

/** How much search engines show of a page, about, in characters. */
public final class SearchLimits {

    /** What fits into their 600 pixels. */
    public static final int TITLE = 60;

    /** What fits into their two lines. */
    public static final int DESCRIPTION = 160;

    private SearchLimits() {}
}
