package org.inkjar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What becomes of an older blog, on both databases. */
@ParameterizedClass
@EnumSource
class MigrationTests {

    @Parameter
    private TestDatabase database;

    /** As a blog that was there before the site took these addresses for itself. */
    @ParameterizedTest
    @ValueSource(strings = {"preview", "series", "invitation", "reset"})
    void aPageMovesThatHasAnAddressWhichTheSiteTakes(String slug) {
        var url = database.newUrl();
        var migrations = Flyway.configure().dataSource(url, null, null);
        migrations.target("6").load().migrate();
        var before = new JdbcTemplate(new SingleConnectionDataSource(url, true));
        before.execute(SchemaRows.post(SchemaRows.ONE, slug).replace("'POST'", "'PAGE'"));
        before.execute(SchemaRows.post(SchemaRows.TWO, slug));
        before.execute("insert into old_slug values ('PAGE', '" + slug + "', " + SchemaRows.TWO + ")");
        before.execute(SchemaRows.TEXT);
        before.execute(
                SchemaRows.revision(SchemaRows.ONE, 1).replace("{}", "{\"kind\":\"PAGE\",\"slug\":\"" + slug + "\"}"));

        migrations.target("latest").load().migrate();

        assertThat(before.queryForList("select slug from post order by kind", String.class))
                .containsExactly(slug + "-page", slug);
        assertThat(before.queryForObject("select target_id from old_slug where slug = ?", UUID.class, slug))
                .hasToString(SchemaRows.ONE.replace("'", ""));
        assertThat(before.queryForObject("select details from revision", String.class))
                .isEqualTo("{\"kind\":\"PAGE\",\"slug\":\"" + slug + "-page\"}");
    }

    @Test
    void theSettingsOfAnOlderBlogStayAsTheyAre() {
        var url = database.newUrl();
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
        var url = database.newUrl();
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

    private static String deed(int number, String action, String words, String kind) {
        return "insert into activity values ('00000000-0000-0000-0000-00000000000" + number
                + "', 0, current_timestamp, current_timestamp, null, 'The blog itself', '" + action + "', '" + words
                + "', '" + kind + "', null, '" + number + "', '', '[]', '', 1)";
    }
}
