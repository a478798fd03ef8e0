package org.inkjar.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.inkjar.AsOwner;
import org.inkjar.InkjarTest;
import org.inkjar.Posts;
import org.inkjar.TestClock;
import org.inkjar.common.NotFoundException;
import org.junit.jupiter.api.Test;

@InkjarTest
@AsOwner
class JobsTests {

    private static final String NAME = "thin-revisions";

    private final Jobs jobs;
    private final JobHealth health;
    private final JobRecords records;
    private final DueJobs dueJobs;
    private final JobScheduler scheduler;
    private final Posts posts;
    private final TestClock clock;

    JobsTests(
            Jobs jobs,
            JobHealth health,
            JobRecords records,
            DueJobs dueJobs,
            JobScheduler scheduler,
            Posts posts,
            TestClock clock) {
        this.jobs = jobs;
        this.health = health;
        this.records = records;
        this.dueJobs = dueJobs;
        this.scheduler = scheduler;
        this.posts = posts;
        this.clock = clock;
    }

    @Test
    void everyJobSaysWhatItIs() {
        assertThat(jobs.list())
                .isNotEmpty()
                .isSortedAccordingTo((a, b) -> a.name().compareTo(b.name()));
        assertThat(jobs.list()).allSatisfy(job -> {
            assertThat(job.title()).matches("[A-Z][a-z -]+");
            assertThat(job.purpose()).matches("[A-Z].+\\.");
            assertThat(job.lastRun()).isEmpty();
            assertThat(job.isBusy()).isFalse();
        });
    }

    @Test
    void aJobThatIsAskedForIsBusyUntilItHasRun() {
        jobs.run(NAME);
        assertThat(job().isBusy()).isTrue();
        assertThat(job().nextRun()).contains(clock.instant());

        records.begin(NAME, "node");
        assertThat(job().isBusy()).isTrue();
        assertThat(job().requested()).isFalse();

        records.end(NAME, "", Optional.empty());
        assertThat(job().isBusy()).isFalse();
        assertThat(job().lastRun()).isPresent();
    }

    @Test
    void askingTwiceIsAskingOnce() {
        jobs.run(NAME);
        jobs.run(NAME);

        assertThat(job().isBusy()).isTrue();
    }

    @Test
    void isPausedUntilItIsResumed() {
        jobs.pause(NAME);
        assertThat(job().paused()).isTrue();

        jobs.resume(NAME);
        assertThat(job().paused()).isFalse();
    }

    @Test
    void tellsThatAJobIsGone() {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> jobs.run("no-job"));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> jobs.pause("no-job"));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> jobs.resume("no-job"));
        assertThat(jobs.find("no-job")).isEmpty();
        assertThat(jobs.runs("no-job")).isEmpty();
    }

    @Test
    void theHealthNamesJobsThatFailedUntilTheySucceed() {
        fail(NAME);
        assertThat(job().hasFailed()).isTrue();
        assertThat(health.failed())
                .containsExactly(new FailedJob(NAME, "Thin revisions", "Out of ink.", clock.instant()));

        records.end(NAME, "", Optional.empty());
        assertThat(health.failed()).isEmpty();
        assertThat(health.lastSuccess(NAME)).contains(new JobHealth.Success("Thin revisions", clock.instant()));
    }

    @Test
    void theHealthForgetsAJobThatIsNoLongerThere() {
        fail("gone");

        assertThat(health.failed()).isEmpty();
        assertThat(health.lastSuccess("gone")).isEmpty();
    }

    @Test
    void aPostThatFallsDueWakesItsJob() {
        posts.scheduled("Title");
        dueJobs.look();
        assertThat(scheduler.nextTimes()).isEmpty();

        clock.advance(Duration.ofHours(1));
        dueJobs.look();

        assertThat(scheduler.nextTimes().keySet()).isEqualTo(Set.of("publish-scheduled-posts"));
        assertThat(jobs.find("publish-scheduled-posts").orElseThrow().tasks())
                .extracting(JobTask::what)
                .containsExactly("Title");
    }

    @Test
    void aJobThatFailedIsLeftAloneForAMinute() {
        posts.scheduled("Title");
        clock.advance(Duration.ofHours(1));
        fail("publish-scheduled-posts");

        dueJobs.look();
        assertThat(scheduler.nextTimes()).isEmpty();

        clock.advance(Duration.ofMinutes(1));
        dueJobs.look();
        assertThat(scheduler.nextTimes()).hasSize(1);
    }

    @Test
    void aPausedJobIsNotWoken() {
        posts.scheduled("Title");
        clock.advance(Duration.ofHours(1));
        jobs.pause("publish-scheduled-posts");

        dueJobs.look();

        assertThat(scheduler.nextTimes()).isEmpty();
    }

    private void fail(String job) {
        records.begin(job, "node");
        records.end(job, "", Optional.of(JobFailure.of(new IllegalStateException("Out of ink."))));
    }

    private JobItem job() {
        return jobs.find(NAME).orElseThrow();
    }
}
