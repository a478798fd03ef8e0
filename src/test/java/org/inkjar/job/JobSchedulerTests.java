package org.inkjar.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.inkjar.InkjarTest;
import org.inkjar.Posts;
import org.inkjar.TestClock;
import org.inkjar.job.JobSchedule.Daily;
import org.inkjar.job.JobSchedule.OnRequest;
import org.inkjar.job.JobSchedule.WhenDue;
import org.inkjar.post.PostStatus;
import org.inkjar.settings.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.JdbcTemplate;

/** Nodes that share a database; they have the time of the machine, as it must go on for them. */
@InkjarTest
class JobSchedulerTests {

    private static final String NAME = "try-out";

    private final DataSource database;
    private final JdbcTemplate jdbc;
    private final JobRunner runner;
    private final JobRecords records;
    private final JobStates states;
    private final JobRuns runs;
    private final Settings settings;
    private final Map<String, Job> jobs;
    private final Posts posts;
    private final TestClock clock;
    private final List<JobScheduler> nodes = new ArrayList<>();

    JobSchedulerTests(
            DataSource database,
            JdbcTemplate jdbc,
            JobRunner runner,
            JobRecords records,
            JobStates states,
            JobRuns runs,
            Settings settings,
            Map<String, Job> jobs,
            Posts posts,
            TestClock clock) {
        this.database = database;
        this.jdbc = jdbc;
        this.runner = runner;
        this.records = records;
        this.states = states;
        this.runs = runs;
        this.settings = settings;
        this.jobs = jobs;
        this.posts = posts;
        this.clock = clock;
    }

    @AfterEach
    void stopNodes() {
        nodes.forEach(JobScheduler::stop);
    }

    @Test
    void whatFallsDueIsDoneOnceHoweverManyNodesThereAre() throws InterruptedException {
        var post = posts.scheduled("Title");
        clock.advance(Duration.ofHours(1));
        var publishing = jobs.get("scheduledPublishing");
        var first = dueJobs(publishing, start("first", publishing));
        var second = dueJobs(publishing, start("second", publishing));

        for (int i = 0; i < 30; i++) {
            first.look();
            second.look();
            Thread.sleep(50);
        }

        await().until(() -> posts.current(post.id()).status() == PostStatus.PUBLISHED);
        assertThat(posts.current(post.id()).version()).isEqualTo(post.version() + 1);
        assertThat(runs.findByJobOrderByIdDesc("publish-scheduled-posts", Limit.of(10)))
                .hasSize(1);
    }

    @Test
    void manyRunsAreEachDoneByOneOfTheNodes() {
        var wanted = new AtomicInteger(20);
        var done = new AtomicInteger();
        var together = new AtomicInteger();
        var overlapped = new AtomicBoolean();
        var job = Job.of(NAME, () -> "A job", () -> "Counts.", new WhenDue(() -> wanted.get() > 0), log -> {
            overlapped.compareAndSet(false, together.incrementAndGet() > 1);
            if (wanted.getAndDecrement() > 0) {
                done.incrementAndGet();
            }
            together.decrementAndGet();
        });
        var first = dueJobs(job, start("first", job));
        var second = dueJobs(job, start("second", job));

        await().atMost(Duration.ofSeconds(60)).until(() -> {
            first.look();
            second.look();
            return wanted.get() == 0;
        });

        assertThat(done).hasValue(20);
        assertThat(overlapped).isFalse();
    }

    @Test
    void whatANodeDiedOverRunsAgainElsewhere() {
        var done = new AtomicInteger();
        dieInTheMiddle("dead node");

        start("second", Job.of(NAME, () -> "A job", () -> "Counts.", new OnRequest(), log -> {
            log.say("ops.said.removed", "it");
            done.incrementAndGet();
        }));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(kept())
                        .extracting(JobRunItem::outcome, JobRunItem::node)
                        .containsExactly(
                                tuple(JobOutcome.SUCCEEDED, "second"), tuple(JobOutcome.INTERRUPTED, "dead node")));
        assertThat(done).hasValue(1);
    }

    @Test
    void aDailyTimeThatNoNodeWasThereForIsMadeUpFor() {
        jdbc.update(
                "insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)"
                        + " values (?, 'recurring', ?, false, 1)",
                NAME,
                ago(Duration.ofHours(30)));
        var done = new AtomicInteger();

        start(
                "node",
                Job.of(
                        NAME,
                        () -> "A job",
                        () -> "Counts.",
                        new Daily(LocalTime.MIDNIGHT),
                        log -> done.incrementAndGet()));

        await().untilAsserted(() -> assertThat(done).hasValue(1));
    }

    @Test
    void aJobThatFailsRunsAgainAtItsNextTime() {
        var node = start("node", Job.of(NAME, () -> "A job", () -> "Fails.", new Daily(LocalTime.MIDNIGHT), log -> {
            throw new IllegalStateException("No.");
        }));

        node.wake(NAME);

        await().untilAsserted(() -> assertThat(kept()).hasSize(1));
        await().untilAsserted(() -> assertThat(node.nextTimes().get(NAME))
                .isAfter(Instant.now())
                .isBefore(Instant.now().plus(Duration.ofDays(1).plusSeconds(1))));
    }

    @Test
    void stoppingWaitsForWhatRuns() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var node = start("node", Job.of(NAME, () -> "A job", () -> "Takes its time.", new OnRequest(), log -> {
            begun.countDown();
            Thread.sleep(1_000);
            log.say("ops.said.removed", "it");
        }));
        node.wake(NAME);
        begun.await();

        node.stop();

        assertThat(kept()).extracting(JobRunItem::outcome).containsExactly(JobOutcome.SUCCEEDED);
    }

    private void dieInTheMiddle(String node) {
        records.begin(NAME, node);
        jdbc.update(
                "insert into scheduled_tasks"
                        + " (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version)"
                        + " values (?, 'recurring', ?, true, ?, ?, 1)",
                NAME,
                ago(Duration.ofMinutes(5)),
                node,
                ago(Duration.ofMinutes(4)));
    }

    private static OffsetDateTime ago(Duration duration) {
        return Instant.now().minus(duration).atOffset(ZoneOffset.UTC);
    }

    private JobScheduler start(String name, Job job) {
        var node = new JobScheduler(name, database, List.of(job), runner, records, settings, Clock.systemUTC());
        nodes.add(node);
        node.start();
        return node;
    }

    private DueJobs dueJobs(Job job, JobScheduler node) {
        return new DueJobs(List.of(job), states, node, clock);
    }

    private List<JobRunItem> kept() {
        return runs.findByJobOrderByIdDesc(NAME, Limit.of(100)).stream()
                .map(JobRun::item)
                .toList();
    }
}
