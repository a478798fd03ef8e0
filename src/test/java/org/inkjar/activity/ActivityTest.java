package org.inkjar.activity;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.inkjar.AsOwner;
import org.inkjar.InkjarTest;
import org.inkjar.People;
import org.inkjar.TestClock;
import org.inkjar.common.Change;
import org.inkjar.common.Deed;
import org.inkjar.common.Subject;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** What the tests of the log share: deeds, and what it says of them. */
@InkjarTest
@AsOwner
abstract class ActivityTest {

    static final UUID POST = UUID.fromString("00000000-0000-7000-8000-0000000000aa");
    static final UUID OTHER = UUID.fromString("00000000-0000-7000-8000-0000000000bb");

    @Autowired
    ActivityLog log;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    List<ActivityItem> all() {
        return log.list(ActivityFilter.ALL, null, 100);
    }

    List<String> labels(ActivityFilter filter) {
        return log.list(filter, null, 100).stream()
                .map(item -> item.subject().label())
                .toList();
    }

    void later(int minutes) {
        clock.advance(Duration.ofMinutes(minutes));
    }

    static Deed published(UUID id, String title) {
        return Deed.of("deed.post.published", subject(id, title));
    }

    static Deed saved(String title, Change... changes) {
        return Deed.of("deed.post.saved", subject(POST, title))
                .changing(List.of(changes))
                .comparedAt("/admin/posts/%s/history?revision=2".formatted(POST))
                .asOngoing();
    }

    static Subject subject(UUID id, String title) {
        return new Subject("post", id, title, "/admin/posts/" + id);
    }
}
