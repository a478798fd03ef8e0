package org.inkjar.settings;

import java.time.Duration;
import org.inkjar.common.Words;

/** How many revisions of a post are kept: all at first, fewer with time. Named ones and the newest always stay. */
public final class RevisionRule {

    /** Younger ones all stay. */
    public static final Duration EVERY_ONE = Duration.ofHours(24);

    /** Of younger ones the last of each hour stays. */
    public static final Duration HOURLY = Duration.ofDays(7);

    /** Of younger ones the last of each day stays, of older ones the last of each week. */
    public static final Duration DAILY = Duration.ofDays(90);

    private RevisionRule() {}

    /** The rule for those who write. */
    public static String inWords() {
        return Words.of("settings.revisions");
    }
}
