package org.inkjar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The schema refuses bad rows by itself, on both databases. That Hibernate is content with it, every start tests. */
@ParameterizedClass
@EnumSource
class MigrationTests {

    private static final String ONE = "'00000000-0000-0000-0000-000000000001'";
    private static final String TWO = "'00000000-0000-0000-0000-000000000002'";

    private static final List<String> VALID_ROWS = List.of(
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
            "insert into revision_text values ('" + "a".repeat(64) + "', 'Text', 1)",
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

    @TempDir
    private static Path folder;

    @Parameter
    private Database database;

    private SingleConnectionDataSource connection;
    private JdbcTemplate jdbc;

    @BeforeEach
    void fill() {
        connection = new SingleConnectionDataSource(database.url(), true);
        connection.setAutoCommit(false);
        jdbc = new JdbcTemplate(connection);
        VALID_ROWS.forEach(jdbc::execute);
    }

    @AfterEach
    void rollBack() {
        jdbc.execute("rollback");
        connection.destroy();
    }

    static final List<Arguments> BAD = List.of(
            arguments(
                    "a second row of settings",
                    "insert into site (id, version, title, description, base_url, time_zone, posts_per_page)"
                            + " values (2, 0, 'T', '', '', 'UTC', 10)"),
            arguments("a blank site title", "update site set title = '  '"),
            arguments("no posts on a page", "update site set posts_per_page = 0"),
            arguments("too many posts on a page", "update site set posts_per_page = 51"),
            arguments("a site in no language", "update site set language = ''"),
            arguments("a colour by its name", "update site set accent = 'red'"),
            arguments("no colour", "update site set accent = ''"),
            arguments("a colour of too few digits", "update site set accent = '#12'"),
            arguments("a colour without its mark", "update site set accent = '12345#6'"),
            arguments("a colour that ends the rule", "update site set accent = '#1234;}'"),
            arguments("a colour in capitals", "update site set accent = '#ABCDEF'"),
            arguments("unknown fonts", "update site set fonts = 'COMIC'"),
            arguments("an unknown scheme", "update site set color_scheme = 'SEPIA'"),
            arguments("an unknown place for covers", "update site set covers = 'ROUND'"),
            arguments("a link before the first", "update site_navigation set position = -1 where position = 0"),
            arguments("two links in one place", "update site_navigation set position = 1 where position = 0"),
            arguments("a link of no site", "update site_navigation set site_id = 2"),
            arguments("no posts in feeds", "update site set feed_posts = 0"),
            arguments("too many posts in feeds", "update site set feed_posts = 101"),
            arguments("half of each post in feeds", "update site set feed_content = 'HALF'"),
            arguments("code that is too long", "update site set code_head = repeat('x', 20001)"),
            arguments("a link of the foot before the first", "update site_footer_link set position = -1"),
            arguments("a profile of no site", "update site_social_link set site_id = 2"),
            arguments("a second server for mail", "update mail_server set id = 2"),
            arguments("a server for mail without a name", "update mail_server set host = ''"),
            arguments("a server for mail at no port", "update mail_server set port = 0"),
            arguments("a server of unknown security", "update mail_server set security = 'SOME'"),
            arguments("mail from nobody", "update mail_server set sender_address = ''"),
            arguments("two redirects from one address", "update redirect set source_key = '/same'"),
            arguments("a redirect from the home page", "update redirect set source = '/'"),
            arguments("a redirect to nowhere", "update redirect set target = ''"),
            arguments("statistics of nothing known", "update statistics_day set subject = 'MOOD'"),
            arguments("fewer views than none", "update statistics_hour set views = -1"),
            arguments("fewer readers than none", "update statistics_day set readers = -1"),
            arguments("a name without a day", "update statistics_day set began = null"),
            arguments("one day twice", "insert into statistics_day values (current_date, 'PAGE', '/', 1, 1, null)"),
            arguments("statistics that are not kept", "update statistics_settings set months_kept = 0"),
            arguments("statistics for ever", "update statistics_settings set months_kept = 121"),
            arguments("a second row of statistics settings", "insert into statistics_settings values (2, 0, true, 1)"),
            arguments("a deed that nobody did", "update activity set times = 0"),
            arguments(
                    "a deed that ended before it began",
                    "update activity set begun_at = happened_at + interval '1' day"),
            arguments("activity that is not kept", "update activity_rule set months = 0"),
            arguments("activity for ever", "update activity_rule set months = 121"),
            arguments("a second row of the activity's rule", "insert into activity_rule values (2, 0, 12)"),
            arguments("a preference of nobody", "update preference set author_id = " + unknown()),
            arguments("a preference of nothing", "update preference set details = ''"),
            arguments("a preference twice", "insert into preference values (" + ONE + ", 'post-columns', 0, '{}')"),
            arguments("a blank author", "update author set name = ' '"),
            arguments("two authors of one address", "update author set slug = 'same'"),
            arguments("two accounts of one e-mail", "update author set email = 'same@example.com'"),
            arguments("an e-mail in capitals", "update author set email = 'Ada@example.com' where slug = 'ada'"),
            arguments("a password without an e-mail", "update author set email = null where slug = 'ada'"),
            arguments("an unknown role", "update author set role = 'ADMIN'"),
            arguments("an author's link before the first", "update author_link set position = -1"),
            arguments("a link of no author", "update author_link set author_id = " + unknown()),
            arguments("a blank tag", "update tag set name = ''"),
            arguments("two tags of one name", "update tag set name_key = 'same'"),
            arguments("two tags of one address", "update tag set slug = 'same'"),
            arguments("an unknown kind", "update post set kind = 'NOTE'"),
            arguments("an unknown status", "update post set status = 'GONE'"),
            arguments("a blank title", "update post set title = ' '"),
            arguments("a title that is too long", "update post set title = repeat('x', 201)"),
            arguments("no title", "update post set title = null"),
            arguments("an empty address", "update post set slug = '' where slug = 'first'"),
            arguments("two posts of one address", "update post set slug = 'same'"),
            arguments("a public post without a date", "update post set status = 'PUBLISHED'"),
            arguments("a text that takes no time", "update post set reading_time = 0"),
            arguments("an author before the first", "update post_author set position = -1"),
            arguments("an author of no post", "update post_author set post_id = " + unknown()),
            arguments("a post by nobody", "update post_author set author_id = " + unknown()),
            arguments("an author who still has posts", "delete from author where slug = 'ada'"),
            arguments("a tag before the first", "update post_tag set position = -1"),
            arguments("a tag on no post", "update post_tag set post_id = " + unknown()),
            arguments("a tag that does not exist", "update post_tag set tag_id = " + unknown()),
            arguments("a tag that is still on posts", "delete from tag where slug = 'java'"),
            arguments("an old address of nothing known", "update old_slug set owner = 'SITE'"),
            arguments("an old address twice", "insert into old_slug values ('POST', 'old', " + TWO + ")"),
            arguments("a revision before the first", "update revision set number = 0 where number = 1"),
            arguments("two revisions of one number", "update revision set number = 1"),
            arguments("a revision of no post", "update revision set post_id = " + unknown()),
            arguments("a revision of nothing", "update revision set details = ''"),
            arguments("a revision without its text", "update revision set text_hash = 'none'"),
            arguments("a revision without a time", "update revision set saved_at = null"),
            arguments("a revision's name that is too long", "update revision set name = repeat('x', 81)"),
            arguments("a text that a revision still has", "delete from revision_text"),
            arguments("a text twice", "insert into revision_text values ('" + "a".repeat(64) + "', 'Other', 1)"),
            arguments("a text under half a hash", "insert into revision_text values ('aa', 'Other', 1)"),
            arguments("a text of fewer words than none", "update revision_text set words = -1"),
            arguments("two files of one address", "update media set address_key = 'cccccccccccc'"),
            arguments("an address that is too short", "update media set address_key = 'c'"),
            arguments("a hash that is none", "update media set hash = 'abc'"),
            arguments("a file without a name", "update media set file_name = ''"),
            arguments("a file of no type", "update media set content_type = ''"),
            arguments("a file of less than nothing", "update media set bytes = -1"),
            arguments("a picture of less than nothing", "update media set width = -1"),
            arguments("a point beside the picture", "update media set focal_x = 101"),
            arguments("a point above the picture", "update media set focal_y = -1"),
            arguments("a blank template", "update post_template set name = ''"),
            arguments("two templates of one name", "update post_template set name_key = 'same'"),
            arguments("a template of nothing", "update post_template set details = ''"),
            arguments("a blank series", "update series set title = ' '"),
            arguments("two series of one title", "update series set title_key = 'same'"),
            arguments("two series of one address", "update series set slug = 'same'"),
            arguments("a post in two series", "insert into series_part values (" + ONE + ", " + TWO + ", 0)"),
            arguments("a part of no series", "update series_part set series_id = " + unknown()),
            arguments("a part without a post", "update series_part set post_id = " + unknown()),
            arguments("a part before the first", "update series_part set position = -1"),
            arguments("a series that still has parts", "delete from series"),
            arguments("two links of one secret", "update preview_link set token_hash = repeat('c', 64)"),
            arguments("a link with its secret in clear", "update preview_link set token_hash = 'abc'"),
            arguments("a link to no post", "update preview_link set post_id = " + unknown()),
            arguments("a link that ends before it begins", "update preview_link set expires_at = created_at"),
            arguments("a link without an end", "update preview_link set expires_at = null"),
            arguments("a second lock", "insert into account_lock (id) values (2)"),
            arguments("two invitations of one e-mail", "update invitation set email = 'same@example.com'"),
            arguments("an invitation in capitals", "update invitation set email = 'Eve@example.com'"),
            arguments("an invitation as something unknown", "update invitation set role = 'ADMIN'"),
            arguments("two invitations of one secret", "update invitation set token_hash = repeat('c', 64)"),
            arguments("an invitation with its secret in clear", "update invitation set token_hash = 'abc'"),
            arguments("an invitation by nobody", "update invitation set invited_by = " + unknown()),
            arguments("an invitation without an end", "update invitation set expires_at = null"),
            arguments("two resets of one secret", "update password_reset set token_hash = repeat('c', 64)"),
            arguments("a reset with its secret in clear", "update password_reset set token_hash = 'abc'"),
            arguments("a reset for nobody", "update password_reset set author_id = " + unknown()),
            arguments("a reset that ends before it begins", "update password_reset set expires_at = created_at"),
            arguments("a file by nobody known", "update media set uploaded_by = " + unknown()),
            arguments("two working copies of one post by one author", "update working_copy set post_id = " + ONE),
            arguments("a working copy of a post as nobody knows it", "update working_copy set base_body = null"),
            arguments("a working copy of nothing", "update working_copy set details = ''"),
            arguments("a working copy by nobody", "update working_copy set author_id = " + unknown()),
            arguments("somebody who looks at no post", "update post_visitor set post_id = " + unknown()),
            arguments("an attempt of less than nothing", "update scaled_picture set attempts = -1"),
            arguments("a scaled picture that is none", "update scaled_picture set hash = 'abc'"),
            arguments("a version of nothing known", "update picture_version set hash = repeat('b', 64)"),
            arguments("two versions of one width", "update picture_version set width = 340"),
            arguments("a version without a width", "update picture_version set width = 0"),
            arguments("a version without a height", "update picture_version set height = 0"),
            arguments("an empty version", "update picture_version set bytes = 0"),
            arguments("a passkey without a name", "update passkey set name = ' '"),
            arguments("a passkey without an id", "update passkey set credential_id = ''"),
            arguments("two passkeys of one id", "update passkey set credential_id = 'same'"),
            arguments("a passkey without its key", "update passkey set public_key = null"),
            arguments("a passkey of nobody", "update passkey set author_id = " + unknown()),
            arguments("a key of codes that is too short", "update second_factor set secret = 'ABC'"),
            arguments("codes before time began", "update second_factor set last_step = -1"),
            arguments("codes of nobody", "update second_factor set author_id = " + unknown()),
            arguments("a recovery code in clear", "update recovery_code set code_hash = 'ABCD-EFGH'"),
            arguments("a recovery code without codes", "update recovery_code set author_id = " + TWO),
            arguments("a sign-in in an unknown way", "update sign_in set method = 'MAGIC'"),
            arguments("a sign-in of nobody", "update sign_in set author_id = " + unknown()),
            arguments("a sign-in used before it began", "update sign_in set used_at = created_at - interval '1' day"),
            arguments("an unknown outcome of a job", "update job set outcome = 'FINE'"),
            arguments("a job that ended before it began", "update job set started_at = null"),
            arguments("a job that ended in no way", "update job set outcome = null"),
            arguments("a run of no job", "update job_run set job = 'other'"),
            arguments(
                    "a run that ended before it began", "update job_run set ended_at = started_at - interval '1' day"),
            arguments("an unknown outcome of a run", "update job_run set outcome = 'FINE'"),
            arguments("a version in no file", "update picture_version set file_hash = ''"),
            arguments("less than no problem", "update post_health set problems = -1"),
            arguments("a look at no post", "update post_health set post_id = " + unknown()),
            arguments("a finding of no look", "update post_finding set post_id = " + unknown()),
            arguments("a finding that is neither", "update post_finding set severity = 'DISASTER'"),
            arguments("a finding of nothing", "update post_finding set advice = ''"),
            arguments("a finding before the first line", "update post_finding set line = 0"),
            arguments("a link to nothing", "update post_link set address = ''"),
            arguments("a verdict that nobody knows", "update web_link set verdict = 'PERHAPS'"),
            arguments("a failure on no day", "update web_link set failures = 1"),
            arguments("two settings of link checks", "insert into link_check_settings values (2, 0, true)"));

    @ParameterizedTest(name = "{0}")
    @FieldSource("BAD")
    void refuses(String what, String statement) {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .as(what)
                .isThrownBy(() -> jdbc.execute(statement));
    }

    /** As a blog that was there before the site took these addresses for itself. */
    @ParameterizedTest
    @ValueSource(strings = {"preview", "series", "invitation", "reset"})
    void aPageMovesThatHasAnAddressWhichTheSiteTakes(String slug) {
        var url = database.newUrl("before-" + slug);
        var migrations = Flyway.configure().dataSource(url, null, null);
        migrations.target("6").load().migrate();
        var before = new JdbcTemplate(new SingleConnectionDataSource(url, true));
        before.execute(post(ONE, slug).replace("'POST'", "'PAGE'"));
        before.execute(post(TWO, slug));
        before.execute("insert into old_slug values ('PAGE', '" + slug + "', " + TWO + ")");
        before.execute("insert into revision_text values ('" + "a".repeat(64) + "', 'Text', 1)");
        before.execute(revision(ONE, 1).replace("{}", "{\"kind\":\"PAGE\",\"slug\":\"" + slug + "\"}"));

        migrations.target("latest").load().migrate();

        assertThat(before.queryForList("select slug from post order by kind", String.class))
                .containsExactly(slug + "-page", slug);
        assertThat(before.queryForObject("select target_id from old_slug where slug = ?", UUID.class, slug))
                .hasToString(ONE.replace("'", ""));
        assertThat(before.queryForObject("select details from revision", String.class))
                .isEqualTo("{\"kind\":\"PAGE\",\"slug\":\"" + slug + "-page\"}");
    }

    @Test
    void theSettingsOfAnOlderBlogStayAsTheyAre() {
        var url = database.newUrl("before-18");
        var migrations = Flyway.configure().dataSource(url, null, null);
        migrations.target("11").load().migrate();
        var blog = new JdbcTemplate(new SingleConnectionDataSource(url, true));
        blog.execute("update site set title = 'Half a Schema', posts_per_page = 7, accent = '#b23a26', version = 3");
        blog.execute("update site_navigation set label = 'Writing' where position = 0");

        migrations.target("latest").load().migrate();

        assertThat(blog.queryForMap("select * from site"))
                .containsEntry("title", "Half a Schema")
                .containsEntry("posts_per_page", 7)
                .containsEntry("accent", "#b23a26")
                .containsEntry("feed_posts", 20)
                .containsEntry("feed_content", "FULL")
                .containsEntry("searchable", true)
                .containsEntry("code_enabled", false);
        assertThat(blog.queryForList("select label from site_navigation order by position", String.class))
                .containsExactly("Writing", "Tags", "Archive");
    }

    /** Their words were the only ones that differed within one action, and are no longer kept. */
    @Test
    void olderDeedsThatOnlyTheirWordsToldApartHaveNamesOfTheirOwn() {
        var url = database.newUrl("before-20");
        var migrations = Flyway.configure().dataSource(url, null, null);
        migrations.target("19").load().migrate();
        var blog = new JdbcTemplate(new SingleConnectionDataSource(url, true));
        blog.execute(deed(1, "post.withdrawn", "took off the schedule the post", "post"));
        blog.execute(deed(2, "post.withdrawn", "withdrew the post", "post"));
        blog.execute(deed(3, "post.published", "published as scheduled the page", "page"));
        blog.execute(deed(4, "post.published", "published the post", "post"));
        blog.execute(deed(5, "account.sign-in-failed", "refused a sign-in to no account", "unknown-account"));
        blog.execute(deed(6, "account.sign-in-failed", "refused a sign-in as", "sign-in"));

        migrations.target("latest").load().migrate();

        assertThat(blog.queryForList("select action from activity order by label", String.class))
                .containsExactly(
                        "post.unscheduled",
                        "post.withdrawn",
                        "post.published-as-scheduled",
                        "post.published",
                        "account.sign-in-nowhere",
                        "account.sign-in-failed");
    }

    @Test
    void aPostAndAPageMayHaveTheSameAddress() {
        assertThatCode(() -> {
                    jdbc.execute("update post set kind = 'PAGE' where slug = 'first'");
                    jdbc.execute("update post set slug = 'same'");
                })
                .doesNotThrowAnyException();
    }

    @Test
    void whatBelongsToAnAccountGoesWithItAndFilesStay() {
        jdbc.execute("delete from post_author");
        jdbc.execute("delete from author");

        assertThat(jdbc.queryForObject("select count(*) from invitation", Integer.class))
                .isZero();
        assertThat(jdbc.queryForObject("select count(*) from password_reset", Integer.class))
                .isZero();
        assertThat(jdbc.queryForObject("select count(*) from media where uploaded_by is null", Integer.class))
                .isEqualTo(2);
    }

    @Test
    void whatBelongsToAPostGoesWithIt() {
        jdbc.execute("delete from post");

        assertThat(jdbc.queryForObject("select count(*) from post_tag", Integer.class))
                .isZero();
        assertThat(jdbc.queryForObject("select count(*) from post_author", Integer.class))
                .isZero();
        assertThat(jdbc.queryForObject("select count(*) from revision", Integer.class))
                .isZero();
        assertThat(jdbc.queryForObject("select count(*) from series_part", Integer.class))
                .isZero();
        assertThat(jdbc.queryForObject("select count(*) from preview_link", Integer.class))
                .isZero();
        assertThat(jdbc.queryForObject("select count(*) from post_finding", Integer.class))
                .isZero();
    }

    private static String post(String id, String slug) {
        return "insert into post values (" + id + ", 0, 'POST', 'DRAFT', 'Title', '" + slug
                + "', '', '', '', '', 'en', '', '', '', false, '', 1, current_timestamp, null, null)";
    }

    private static String revision(String id, int number) {
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

    private static String deed(int number, String action, String words, String kind) {
        return "insert into activity values ('00000000-0000-0000-0000-00000000000" + number
                + "', 0, current_timestamp, current_timestamp, null, 'The blog itself', '" + action + "', '" + words
                + "', '" + kind + "', null, '" + number + "', '', '[]', '', 1)";
    }

    private static String unknown() {
        return "'00000000-0000-0000-0000-000000000009'";
    }

    private enum Database {
        H2(name -> "jdbc:h2:file:" + folder.resolve(name)),
        POSTGRESQL(name -> Postgres.newDatabase());

        private final Function<String, String> creation;
        private String url = "";

        Database(Function<String, String> creation) {
            this.creation = creation;
        }

        /** The address of an empty database. */
        String newUrl(String name) {
            return creation.apply(name);
        }

        /** The address of a migrated database, the same for every test: each rolls back. */
        String url() {
            if (url.isEmpty()) {
                url = creation.apply("inkjar");
                Flyway.configure().dataSource(url, null, null).load().migrate();
            }
            return url;
        }
    }
}
