package org.inkjar;

import java.util.List;

/** Rows that the schema takes: at least one in every table. */
final class SchemaRows {

    static final String ONE = "'00000000-0000-0000-0000-000000000001'";
    static final String TWO = "'00000000-0000-0000-0000-000000000002'";

    /** What every revision says. */
    static final String TEXT = "insert into revision_text values ('" + "a".repeat(64) + "', 'Text', 1)";

    static final List<String> VALID = List.of(
            author(ONE, "Ada", "'ada@example.com', 'hash', 'OWNER'"),
            author(TWO, "Bob", "null, null, 'AUTHOR'"),
            "insert into author_link values (" + ONE + ", 0, 'Code', 'https://example.com')",
            "insert into tag values (" + ONE + ", 0, 'Java', 'java', 'java', '')",
            "insert into tag values (" + TWO + ", 0, 'Web', 'web', 'web', '')",
            post(ONE, "first"),
            post(TWO, "second"),
            "insert into post_author values (" + ONE + ", 0, " + ONE + ")",
            "insert into post_tag values (" + ONE + ", 0, " + ONE + ")",
            "insert into old_slug values ('POST', 'old', " + ONE + ")",
            TEXT,
            revision(ONE, 1),
            revision(TWO, 2),
            media(ONE, "aaaaaaaaaaaa"),
            media(TWO, "bbbbbbbbbbbb"),
            "insert into series values (" + ONE + ", 0, 'One', 'one', 'one', '')",
            "insert into series values (" + TWO + ", 0, 'Two', 'two', 'two', '')",
            "insert into series_part values (" + ONE + ", " + ONE + ", 0)",
            "insert into post_template values (" + ONE + ", 'One', 'one', '{}', '', null)",
            "insert into post_template values (" + TWO + ", 'Two', 'two', '{}', '', null)",
            previewLink(ONE, "a"),
            previewLink(TWO, "b"),
            invitation(ONE, "eve"),
            invitation(TWO, "mallory"),
            passwordReset(ONE, "a"),
            passwordReset(TWO, "b"),
            "insert into working_copy values (" + ONE + ", " + ONE + ", " + ONE
                    + ", '{}', 'Text', current_timestamp, 0, '{}', 'Text')",
            "insert into working_copy values (" + TWO + ", " + ONE
                    + ", null, '{}', 'Text', current_timestamp, null, null, null)",
            "insert into post_visitor values (" + ONE + ", " + ONE + ", " + ONE + ", current_timestamp)",
            "insert into statistics_hour values (current_timestamp, 'SITE', '', 1, 1, null)",
            "insert into statistics_day values (current_date, 'PAGE', '/', 1, 1, null)",
            "insert into statistics_key values (current_date, 'aa')",
            "insert into scaled_picture values (repeat('a', 64), 0, 1, current_timestamp, true, '')",
            version(340),
            version(570),
            passkey(ONE),
            passkey(TWO),
            "insert into activity values (" + ONE + ", 0, current_timestamp, current_timestamp, " + ONE
                    + ", 'Ada', 'post.saved', 'post', " + ONE + ", 'First', '', '[]', '', 1)",
            "insert into preference values (" + ONE + ", 'post-columns', 0, '{}')",
            "insert into second_factor values (" + ONE + ", repeat('A', 32), 1, current_timestamp)",
            "insert into recovery_code values (" + ONE + ", repeat('a', 64), null)",
            "insert into sign_in values (" + ONE + ", " + ONE
                    + ", 'CODE', 'Firefox', '::1', current_timestamp, current_timestamp)",
            "insert into job values ('try-out', 0, false, false, 'node', current_timestamp, current_timestamp, null,"
                    + " 'SUCCEEDED', '')",
            "insert into job_run (job, node, started_at, ended_at, outcome, lines, failure, stack_trace)"
                    + " values ('try-out', 'node', current_timestamp, current_timestamp, 'FAILED', '', '', '')",
            "insert into site_footer_link values (1, 0, 'Imprint', '/imprint')",
            "insert into site_social_link values (1, 0, 'GitHub', 'https://github.com/ada')",
            "insert into mail_server values (1, 0, 'smtp.example.com', 587, 'STARTTLS', '', '', 'a@example.com', '')",
            "insert into redirect values (" + ONE + ", 0, '/a', '/a', '/b', true)",
            "insert into redirect values (" + TWO + ", 0, '/c', '/c', '/d', false)",
            "insert into post_health values (" + ONE + ", 0, 1, 1, 0)",
            "insert into post_finding values (" + ONE + ", 0, 'PROBLEM', 'TEXT', 'body', 1, 'NO_TEXT', '')",
            "insert into post_link values (" + ONE + ", 0, '/about', true, 'FOUND')",
            "insert into web_link values ('https://example.com/', 'FINE', 200, 'https://example.com/', 0, null, "
                    + "current_timestamp, current_timestamp)");

    private SchemaRows() {}

    static String post(String id, String slug) {
        return "insert into post values (" + id + ", 0, 'POST', 'DRAFT', 'Title', '" + slug
                + "', '', '', '', '', 'en', '', '', '', false, '', 1, current_timestamp, null, null)";
    }

    static String revision(String id, int number) {
        return "insert into revision values (" + id + ", " + ONE + ", " + number
                + ", null, current_timestamp, '', '{}', '" + "a".repeat(64) + "')";
    }

    private static String version(int width) {
        return "insert into picture_version values (repeat('a', 64), repeat('c', 64), 'image/png', " + width
                + ", 30, 10)";
    }

    private static String media(String id, String key) {
        return "insert into media (id, version, address_key, hash, file_name, content_type, bytes, width, height, alt,"
                + " caption, focal_x, focal_y, uploaded_by, uploaded_at, deleted_at) values (" + id + ", 0, '" + key
                + "', repeat('a', 64), 'a.png', 'image/png', 10, 40, 30," + " '', '', 50, 50, " + ONE
                + ", current_timestamp, null)";
    }

    private static String passkey(String id) {
        return "insert into passkey values (" + id + ", " + ONE + ", 'Laptop', " + id
                + ", cast('01' as bytea), cast('01' as bytea), 'internal', 0, true, current_timestamp, null)";
    }

    private static String previewLink(String id, String character) {
        return "insert into preview_link values (" + id + ", " + ONE + ", repeat('" + character
                + "', 64), '', null, current_timestamp, current_timestamp + interval '1' day, null)";
    }

    private static String author(String id, String name, String account) {
        return "insert into author (id, version, name, slug, bio, picture, email, password_hash, role) values (" + id
                + ", 0, '" + name + "', lower('" + name + "'), '', '', " + account + ")";
    }

    private static String invitation(String id, String name) {
        return "insert into invitation values (" + id + ", 0, '', '" + name + "@example.com', 'AUTHOR', repeat('"
                + name.charAt(0) + "', 64), " + ONE + ", current_timestamp, null)";
    }

    private static String passwordReset(String id, String character) {
        return "insert into password_reset values (" + id + ", 0, " + ONE + ", repeat('" + character
                + "', 64), null, current_timestamp, current_timestamp + interval '1' hour, null)";
    }
}
