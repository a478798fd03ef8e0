package org.inkjar.post;

import org.inkjar.AsEditor;
import org.inkjar.People;
import org.inkjar.PostgresTest;
import org.inkjar.Posts;
import org.inkjar.TestClock;

/** Working copies on PostgreSQL. */
@PostgresTest
@AsEditor
class PostgresWorkingCopiesTests extends WorkingCopiesTests {

    PostgresWorkingCopiesTests(
            WorkingCopies copies,
            PostService service,
            ExpiredPosts expired,
            Posts posts,
            People people,
            TestClock clock) {
        super(copies, service, expired, posts, people, clock);
    }
}
