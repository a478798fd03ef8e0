package org.inkjar.search;

import java.io.IOException;
import java.time.LocalTime;
import org.apache.lucene.store.AlreadyClosedException;
import org.inkjar.common.Words;
import org.inkjar.job.Job;
import org.inkjar.job.JobLog;
import org.inkjar.job.JobSchedule;
import org.inkjar.job.JobSchedule.Daily;
import org.springframework.stereotype.Component;

/**
 * Compares the index with the database, and has it brought up to date where they differ. Each node has an index of its own,
 * and the job runs on one of them: the others do the same when they start and whenever the content changes.
 */
@Component
class IndexCheck implements Job {

    private final IndexKeeper keeper;
    private final IndexUpdates updates;

    IndexCheck(IndexKeeper keeper, IndexUpdates updates) {
        this.keeper = keeper;
        this.updates = updates;
    }

    @Override
    public String name() {
        return "check-search-index";
    }

    @Override
    public String title() {
        return Words.of("search.job.check-search-index");
    }

    @Override
    public String purpose() {
        return Words.of("search.job.check-search-index.purpose");
    }

    @Override
    public JobSchedule schedule() {
        return new Daily(LocalTime.of(4, 0));
    }

    @Override
    public void run(JobLog log) {
        updates.done().join();
        try {
            long differences = keeper.differences();
            if (differences > 0) {
                updates.request();
                log.say("search.said.differences", differences);
            }
        } catch (IOException | AlreadyClosedException e) {
            updates.repair(e);
            log.say("search.said.rebuilt", e);
        }
        updates.done().join();
    }
}
