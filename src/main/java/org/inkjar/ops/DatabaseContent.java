package org.inkjar.ops;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a database holds, to tell whether a copy of it is whole.
 *
 * @param migrations those that were applied, in their order
 * @param rows how many rows each table has
 */
record DatabaseContent(List<String> migrations, SortedMap<String, Long> rows) {

    private static final String TABLES = """
            select table_name from information_schema.tables
            where table_schema = 'PUBLIC' and table_type = 'BASE TABLE'""";
    private static final String MIGRATIONS = """
            select "script" || ' ' || coalesce("checksum", 0) from "flyway_schema_history"
            where "success" order by "installed_rank\"""";

    /** Counts the rows. */
    static DatabaseContent count(Connection database) throws SQLException {
        var rows = new TreeMap<String, Long>();
        for (var table : strings(database, TABLES)) {
            rows.put(
                    table,
                    Long.valueOf(strings(database, "select count(*) from " + quoted(table))
                            .getFirst()));
        }
        return new DatabaseContent(strings(database, MIGRATIONS), rows);
    }

    /** Reads every column of every row, so that whatever is damaged is found. */
    static DatabaseContent read(Connection database) throws SQLException {
        var rows = new TreeMap<String, Long>();
        for (var table : strings(database, TABLES)) {
            rows.put(table, readRows(database, "select * from " + quoted(table)));
        }
        return new DatabaseContent(strings(database, MIGRATIONS), rows);
    }

    /** This without the tables in which something was written between this and {@code later}. */
    DatabaseContent unchangedUntil(DatabaseContent later) {
        var unchanged = new TreeMap<>(rows);
        unchanged.entrySet().retainAll(later.rows.entrySet());
        return new DatabaseContent(migrations, unchanged);
    }

    /** @throws BackupException when a copy has not all of this */
    void checkCopy(DatabaseContent copy) {
        if (!migrations.equals(copy.migrations)) {
            throw new BackupException("ops.backup.failed.copy-version");
        }
        var missing = new TreeMap<>(rows);
        missing.entrySet().removeAll(copy.rows.entrySet());
        if (!missing.isEmpty()) {
            throw new BackupException("ops.backup.failed.copy-rows", String.join(", ", missing.keySet()));
        }
    }

    long total() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }

    private static long readRows(Connection database, String query) throws SQLException {
        try (var statement = database.createStatement();
                var result = statement.executeQuery(query)) {
            long rows = 0;
            while (result.next()) {
                readColumns(result);
                rows++;
            }
            return rows;
        }
    }

    private static void readColumns(ResultSet row) throws SQLException {
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            var _ = row.getObject(column);
        }
    }

    private static List<String> strings(Connection database, String query) throws SQLException {
        try (var statement = database.createStatement();
                var result = statement.executeQuery(query)) {
            var strings = new ArrayList<String>();
            while (result.next()) {
                strings.add(result.getString(1));
            }
            return strings;
        }
    }

    private static String quoted(String table) {
        return '"' + table.replace("\"", "\"\"") + '"';
    }
}
