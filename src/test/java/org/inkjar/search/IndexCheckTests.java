package org.inkjar.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.inkjar.InkjarTest;
import org.inkjar.Posts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

@InkjarTest
class IndexCheckTests {

    private final IndexCheck check;
    private final IndexKeeper keeper;
    private final IndexUpdates updates;
    private final Posts posts;
    private final JdbcTemplate jdbc;
    private final List<String> said = new ArrayList<>();

    IndexCheckTests(IndexCheck check, IndexKeeper keeper, IndexUpdates updates, Posts posts, JdbcTemplate jdbc) {
        this.check = check;
        this.keeper = keeper;
        this.updates = updates;
        this.posts = posts;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void bringUpToDate() {
        posts.published("Title");
        updates.request();
        updates.done().join();
    }

    @Test
    void hasNothingToSayWhereTheIndexIsAsTheDatabaseIs() {
        run();

        assertThat(said).isEmpty();
    }

    /** A change that nobody was told of. */
    @Test
    void bringsTheIndexUpToDateWhereItIsNot() throws IOException {
        jdbc.update("update post set version = version + 1");
        assertThat(keeper.differences()).isEqualTo(1);

        run();

        assertThat(said).containsExactly("1 post was not in the index as it is, and is indexed again.");
        assertThat(keeper.differences()).isZero();
    }

    private void run() {
        check.run(line -> said.add(line.toString()));
    }
}
