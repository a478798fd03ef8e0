package org.inkjar.stats;

/** What is counted. */
public enum Subject {
    /** The whole site: every page that a person was shown. It has no names. */
    SITE(11),
    /** A post or a page such as About, by its id. */
    POST(8),
    /** Another page, such as the home page, by its path. */
    PAGE(8),
    /** A page that led here, by its host. */
    REFERRER(0),
    /** What was looked for and found. */
    SEARCH(0),
    /** What was looked for and not found. */
    MISS(0),
    /** A feed and the program that fetches it; see {@link FeedFetch}. */
    FEED(8),
    /** A page that a program was shown, by the name of the program. */
    BOT(0);

    private final int precision;

    Subject(int precision) {
        this.precision = precision;
    }

    /** The binary logarithm of the bytes of a {@link Tally}'s sketch; 0 where only the views are counted. */
    int precision() {
        return precision;
    }
}
