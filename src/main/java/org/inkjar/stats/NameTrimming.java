package org.inkjar.stats;

import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Moves the counts of rarely read names to the row in which such names are counted together. */
@Component
class NameTrimming {

    private final JdbcTemplate jdbc;

    NameTrimming(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Trims a table of hours or days.
     *
     * @param from the first that is looked through
     * @param to the first that is not
     * @param names how many names each subject keeps; posts and pages, which nobody can make up, keep all
     * @return how many names were moved
     */
    int trim(String table, Object from, Object to, int names) {
        var crowded = jdbc.query(
                "select began, subject from " + table + " where began >= ? and began < ? and name <> ''"
                        + " and subject not in ('POST', 'PAGE') group by began, subject having count(*) > ?",
                (row, number) -> List.of(row.getObject(1), row.getString(2)),
                from,
                to,
                names);
        return crowded.stream()
                .mapToInt(place -> trim(table, place.getFirst(), (String) place.getLast(), names))
                .sum();
    }

    private int trim(String table, Object began, String subject, int names) {
        var where = " where began = ? and subject = ? and ";
        var rare = jdbc.queryForList(
                "select name from " + table + where + "name <> '' order by views desc, name offset " + names,
                String.class,
                began,
                subject);
        long views = 0;
        for (var name : rare) {
            views += Objects.requireNonNull(jdbc.queryForObject(
                    "select views from " + table + where + "name = ?", Long.class, began, subject, name));
            jdbc.update("delete from " + table + where + "name = ?", began, subject, name);
        }
        int known =
                jdbc.update("update " + table + " set views = views + ?" + where + "name = ''", views, began, subject);
        if (known == 0) {
            jdbc.update(
                    "insert into " + table + " (began, subject, name, views, readers) values (?, ?, '', ?, 0)",
                    began,
                    subject,
                    views);
        }
        return rare.size();
    }
}
