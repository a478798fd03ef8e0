package org.inkjar.post;

import org.inkjar.AsEditor;
import org.inkjar.People;
import org.inkjar.PostgresTest;
import org.inkjar.Posts;
import org.inkjar.TestClock;
import org.springframework.transaction.support.TransactionOperations;

/** All that the history does, on PostgreSQL. */
@PostgresTest
@AsEditor
class PostgresPostRevisionsTests extends PostRevisionsTests {

    PostgresPostRevisionsTests(
            PostRevisions history,
            PostService service,
            TagService tags,
            TrashService trash,
            PublishedPosts published,
            RevisionThinning thinning,
            RevisionRepository revisions,
            RevisionTextRepository texts,
            Posts posts,
            People people,
            TransactionOperations transactions,
            TestClock clock) {
        super(history, service, tags, trash, published, thinning, revisions, texts, posts, people, transactions, clock);
    }
}
