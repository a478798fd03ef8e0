package org.inkjar.post;

import org.inkjar.People;
import org.inkjar.PostgresTest;
import org.inkjar.Posts;
import org.inkjar.TestClock;

/** The same addresses and times on PostgreSQL. */
@PostgresTest
class PostgresPublishedAddressesTests extends PublishedAddressesTests {

    PostgresPublishedAddressesTests(
            PublishedAddresses addresses, DuePosts duePosts, Posts posts, People people, TestClock clock) {
        super(addresses, duePosts, posts, people, clock);
    }
}
