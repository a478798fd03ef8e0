package org.inkjar.post;

import org.inkjar.AsEditor;
import org.inkjar.People;
import org.inkjar.PostgresTest;
import org.inkjar.Posts;
import org.inkjar.TestClock;

/** All that posts do, on PostgreSQL. */
@PostgresTest
@AsEditor
class PostgresPostServiceTests extends PostServiceTests {

    PostgresPostServiceTests(
            PostService service, PublishedPosts published, Posts posts, People people, TestClock clock) {
        super(service, published, posts, people, clock);
    }
}
