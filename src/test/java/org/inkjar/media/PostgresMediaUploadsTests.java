package org.inkjar.media;

import org.inkjar.People;
import org.inkjar.PostgresTest;
import org.inkjar.TestClock;
import org.inkjar.common.ContentVersion;

/** All that uploads do, on PostgreSQL. */
@PostgresTest
class PostgresMediaUploadsTests extends MediaUploadsTests {

    PostgresMediaUploadsTests(
            MediaUploads uploads,
            MediaService service,
            PublishedMedia published,
            MediaRepository repository,
            MediaStore store,
            ExpiredMedia expired,
            OrphanedFiles orphans,
            ContentVersion version,
            People people,
            TestClock clock) {
        super(uploads, service, published, repository, store, expired, orphans, version, people, clock);
    }
}
