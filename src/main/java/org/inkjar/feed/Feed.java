package org.inkjar.feed;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The newest posts of the site, or of one of its tags, before they are written in a format.
 *
 * @param page the absolute address of the page that shows the same
 * @param self the absolute address of the feed
 */
record Feed(String title, String description, String page, String self, List<FeedEntry> entries) {

    /** When a reader could last see something new, which follows from the posts alone; never, if there are none. */
    Optional<Instant> updated() {
        return entries.stream().map(entry -> entry.post().lastModified()).max(Comparator.naturalOrder());
    }

    /** The language, if all entries have the same. */
    Optional<String> language() {
        var languages = entries.stream().map(FeedEntry::language).distinct().toList();
        return languages.size() == 1 ? Optional.of(languages.getFirst()) : Optional.empty();
    }
}
