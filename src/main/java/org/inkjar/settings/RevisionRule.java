package org.inkjar.settings;

import java.time.Duration;

/** How many revisions of a post are kept: all at first, fewer with time. Named ones and the newest always stay. */
public final class RevisionRule {

    /** Younger ones all stay. */
    public static final Duration EVERY_ONE = Duration.ofHours(24);

    /** Of younger ones the last of each hour stays. */
    public static final Duration HOURLY = Duration.ofDays(7);

    /** Of younger ones the last of each day stays, of older ones the last of each week. */
    public static final Duration DAILY = Duration.ofDays(90);

    /** The rule for those who write. */
    public static final String IN_WORDS =
            "Every save of a post is kept for 24 hours, then the last of each hour for a week, the last of each day for"
                    + " 90 days and the last of each week for good; the newest and those with a name always stay.";

    private RevisionRule() {}
}
