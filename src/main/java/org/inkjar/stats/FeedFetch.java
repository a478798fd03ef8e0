package org.inkjar.stats;

import java.util.regex.Pattern;

/**
 * A program that fetched a feed.
 *
 * @param program its name
 * @param path of the feed
 * @param subscribers for how many people, as it says itself; 0 where it does not say
 */
record FeedFetch(String program, String path, int subscribers) {

    private static final Pattern SUBSCRIBERS = Pattern.compile("\\b(\\d{1,7}) (?:subscriber|reader|follower)s?\\b");

    static FeedFetch of(String userAgent, String path) {
        var said = SUBSCRIBERS.matcher(userAgent);
        return new FeedFetch(ProgramName.of(userAgent), path, said.find() ? Integer.parseInt(said.group(1)) : 0);
    }

    /** The name that it is counted by: the program, then the path. */
    String name() {
        var name = program + " " + path;
        return name.substring(0, Math.min(name.length(), TallyKey.LONGEST));
    }
}
