package org.inkjar.stats;

import java.time.Instant;

/**
 * What a {@link Tally} is of.
 *
 * @param hour when the hour began
 * @param name of at most {@link #LONGEST} characters; {@link #OTHERS} for those that have no tally of their own
 */
record TallyKey(Instant hour, Subject subject, String name) {

    static final String OTHERS = "";
    static final int LONGEST = 100;
}
