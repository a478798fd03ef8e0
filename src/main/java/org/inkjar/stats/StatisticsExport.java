package org.inkjar.stats;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.inkjar.common.Csv;
import org.inkjar.post.PostName;
import org.inkjar.post.PostNames;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes what was counted, day by day, as a table for other programs. The rows go through memory one by one. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('EDITOR')")
public class StatisticsExport {

    private static final int AT_ONCE = 500;

    private final JdbcTemplate jdbc;
    private final PostNames posts;

    StatisticsExport(JdbcTemplate jdbc, PostNames posts) {
        this.jdbc = jdbc;
        this.posts = posts;
    }

    /** What the rows of a table are about. */
    public enum Kind {
        DAYS,
        POSTS,
        REFERRERS,
        SEARCHES;

        private List<Subject> subjects() {
            return switch (this) {
                case DAYS -> List.of(Subject.SITE);
                case POSTS -> List.of(Subject.POST, Subject.PAGE);
                case REFERRERS -> List.of(Subject.REFERRER);
                case SEARCHES -> List.of(Subject.SEARCH, Subject.MISS);
            };
        }

        /** Such as {@code statistics-posts.csv}. */
        public String fileName() {
            return "statistics-" + name().toLowerCase(Locale.ROOT) + ".csv";
        }
    }

    /** Writes the days of the period. */
    public void write(Kind kind, Period period, Csv csv) {
        csv.row((Object[]) header(kind));
        for (var subject : kind.subjects()) {
            var names = subject == Subject.POST ? names(period) : Map.<String, PostName>of();
            read(subject, period, row -> csv.row(values(kind, subject, row, names)));
        }
    }

    private static String[] header(Kind kind) {
        return switch (kind) {
            case DAYS -> new String[] {"day", "views", "readers"};
            case POSTS -> new String[] {"day", "title", "address", "views", "readers"};
            case REFERRERS -> new String[] {"day", "referrer", "views"};
            case SEARCHES -> new String[] {"day", "search", "found", "times"};
        };
    }

    private static Object[] values(Kind kind, Subject subject, ResultSet row, Map<String, PostName> names)
            throws SQLException {
        var day = row.getString("began");
        var name = row.getString("name");
        long views = row.getLong("views");
        long readers = row.getLong("readers");
        return switch (kind) {
            case DAYS -> new Object[] {day, views, readers};
            case POSTS ->
                subject == Subject.PAGE
                        ? new Object[] {day, PageName.of(name), name, views, readers}
                        : new Object[] {day, title(names, name), address(names, name), views, readers};
            case REFERRERS -> new Object[] {day, others(name), views};
            case SEARCHES -> new Object[] {day, others(name), subject == Subject.SEARCH ? "yes" : "no", views};
        };
    }

    private static String title(Map<String, PostName> names, String id) {
        var post = names.get(id);
        return post == null ? Ranked.deleted() : post.title();
    }

    private static String address(Map<String, PostName> names, String id) {
        var post = names.get(id);
        return post == null ? "" : post.path();
    }

    private static String others(String name) {
        return name.isEmpty() ? "(others)" : name;
    }

    private Map<String, PostName> names(Period period) {
        var ids = jdbc.queryForList(
                "select distinct name from statistics_day where subject = 'POST' and name <> '' and began between ? and ?",
                String.class,
                period.firstDay(),
                period.lastDay());
        return posts.find(ids.stream().map(UUID::fromString).toList()).values().stream()
                .collect(toMap(post -> post.id().toString(), post -> post));
    }

    private void read(Subject subject, Period period, RowCallbackHandler row) {
        jdbc.query(
                connection -> {
                    var query = connection.prepareStatement("select began, name, views, readers from statistics_day"
                            + " where subject = ? and began between ? and ? order by began, views desc, name");
                    query.setFetchSize(AT_ONCE);
                    query.setString(1, subject.name());
                    query.setObject(2, period.firstDay());
                    query.setObject(3, period.lastDay());
                    return query;
                },
                row);
    }
}
