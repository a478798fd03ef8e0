package org.inkjar.stats;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.inkjar.common.SitePaths;
import org.inkjar.post.PostName;
import org.inkjar.post.PostNames;
import org.inkjar.settings.Settings;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the whole site is read. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('EDITOR')")
public class Statistics {

    private final FigureRows rows;
    private final PostNames posts;
    private final Settings settings;
    private final Clock clock;

    Statistics(FigureRows rows, PostNames posts, Settings settings, Clock clock) {
        this.rows = rows;
        this.posts = posts;
        this.settings = settings;
        this.clock = clock;
    }

    /** The whole site. */
    public Figures site(Period period) {
        return rows.figures(Subject.SITE, List.of(TallyKey.OTHERS), period);
    }

    /** A post or page such as About. */
    public Figures post(UUID id, Period period) {
        return rows.figures(Subject.POST, List.of(id.toString()), period);
    }

    /** What a post or page is called; empty where there is none, or none any more. */
    public Optional<PostName> postName(UUID id) {
        return Optional.ofNullable(posts.find(List.of(id)).get(id));
    }

    public Today today() {
        return TodayReading.of(ZonedDateTime.ofInstant(clock.instant(), settings.zone()), this::site);
    }

    /** The pages that were read most, posts among them. */
    public List<Ranked> pages(Period period, int limit) {
        var byPost = rows.top(Subject.POST, period, limit);
        var names = posts.find(byPost.keySet().stream().map(UUID::fromString).toList());
        var pages = rows.top(Subject.PAGE, period, limit).entrySet().stream()
                .map(page -> new Ranked(PageName.of(page.getKey()), page.getKey(), page.getValue()));
        return Stream.concat(byPost.entrySet().stream().map(post -> ranked(post, names)), pages)
                .sorted(PageName.MOST_READ_FIRST)
                .limit(limit)
                .toList();
    }

    /** What was counted most of a subject other than pages, by its name. */
    public List<Ranked> top(Subject subject, Period period, int limit) {
        return rows.top(subject, period, limit).entrySet().stream()
                .map(entry -> new Ranked(ProgramName.inWords(entry.getKey()), "", entry.getValue()))
                .toList();
    }

    /** All of a subject, together. */
    public Count total(Subject subject, Period period) {
        return rows.sum(subject, period);
    }

    private static Ranked ranked(Map.Entry<String, Count> post, Map<UUID, PostName> names) {
        var id = UUID.fromString(post.getKey());
        var name = names.get(id);
        return name == null
                ? new Ranked(Ranked.deleted(), "", post.getValue())
                : new Ranked(name.title(), SitePaths.statistics(id), post.getValue());
    }
}
