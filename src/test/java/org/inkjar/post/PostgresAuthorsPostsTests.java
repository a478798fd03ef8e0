package org.inkjar.post;

import org.inkjar.People;
import org.inkjar.PostgresTest;
import org.inkjar.Posts;
import org.inkjar.author.Authors;
import org.inkjar.author.Departures;
import org.inkjar.common.ContentVersion;

/** Handing over on PostgreSQL. */
@PostgresTest
class PostgresAuthorsPostsTests extends AuthorsPostsTests {

    PostgresAuthorsPostsTests(
            AuthorsPosts works,
            Departures departures,
            PublishedPosts published,
            WorkingCopies copies,
            Authors authors,
            ContentVersion version,
            Posts posts,
            People people) {
        super(works, departures, published, copies, authors, version, posts, people);
    }
}
