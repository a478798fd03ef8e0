package org.inkjar.post;

import org.inkjar.AsEditor;
import org.inkjar.People;
import org.inkjar.PostgresTest;
import org.inkjar.Posts;
import org.springframework.jdbc.core.JdbcTemplate;

/** All of it, on PostgreSQL. */
@PostgresTest
@AsEditor
class PostgresContentHealthTests extends ContentHealthTests {

    PostgresContentHealthTests(
            Posts posts,
            People people,
            ContentHealth health,
            Preflight preflight,
            PostList list,
            ContentHealthJob job,
            JdbcTemplate jdbc) {
        super(posts, people, health, preflight, list, job, jdbc);
    }
}
