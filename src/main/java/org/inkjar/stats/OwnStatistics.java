package org.inkjar.stats;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.inkjar.post.OwnPosts;
import org.inkjar.post.PostName;
import org.inkjar.settings.Settings;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the posts of whoever is signed in are read. Views only: readers of two posts may be the same. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('CONTRIBUTOR')")
public class OwnStatistics {

    private final FigureRows rows;
    private final OwnPosts posts;
    private final Settings settings;
    private final Clock clock;

    OwnStatistics(FigureRows rows, OwnPosts posts, Settings settings, Clock clock) {
        this.rows = rows;
        this.posts = posts;
        this.settings = settings;
        this.clock = clock;
    }

    /** All posts together. */
    public Figures posts(Period period) {
        return rows.figures(Subject.POST, ids(posts.published()), period);
    }

    public Today today() {
        return TodayReading.of(ZonedDateTime.ofInstant(clock.instant(), settings.zone()), this::posts);
    }

    /** Those that were read most. */
    public List<Ranked> top(Period period, int limit) {
        var own = posts.published();
        return rows.top(Subject.POST, ids(own), period, limit).entrySet().stream()
                .map(entry -> ranked(entry, own))
                .toList();
    }

    private static List<String> ids(Map<UUID, PostName> own) {
        return own.keySet().stream().map(UUID::toString).toList();
    }

    private static Ranked ranked(Map.Entry<String, Count> entry, Map<UUID, PostName> own) {
        var post = own.get(UUID.fromString(entry.getKey()));
        return post == null
                ? new Ranked(Ranked.deleted(), "", entry.getValue())
                : new Ranked(post.title(), post.path(), entry.getValue());
    }
}
