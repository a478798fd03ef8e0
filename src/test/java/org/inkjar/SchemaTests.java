package org.inkjar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The schema refuses bad rows by itself, on both databases. That Hibernate is content with it, every start tests. */
@ParameterizedClass
@EnumSource
class SchemaTests {

    @Parameter
    private TestDatabase database;

    private SingleConnectionDataSource connection;
    private JdbcTemplate jdbc;

    @BeforeEach
    void fill() {
        connection = new SingleConnectionDataSource(database.url(), true);
        connection.setAutoCommit(false);
        jdbc = new JdbcTemplate(connection);
        SchemaRows.VALID.forEach(jdbc::execute);
    }

    @AfterEach
    void rollBack() {
        jdbc.execute("rollback");
        connection.destroy();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "bad-rows.csv", delimiter = '|')
    void refuses(String what, String statement) {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .as(what)
                .isThrownBy(() -> jdbc.execute(statement
                        .replace(":one", SchemaRows.ONE)
                        .replace(":two", SchemaRows.TWO)
                        .replace(":unknown", "'00000000-0000-0000-0000-000000000009'")
                        .replace(":hash", "a".repeat(64))));
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
}
