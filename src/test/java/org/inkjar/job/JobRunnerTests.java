package org.inkjar.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.inkjar.InkjarTest;
import org.inkjar.TestClock;
import org.inkjar.common.SaidException;
import org.inkjar.common.Saying;
import org.inkjar.job.JobSchedule.OnRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.data.domain.Limit;

@InkjarTest
class JobRunnerTests {

    private static final String NAME = "try-out";

    private final JobRunner runner;
    private final JobStates states;
    private final JobRuns runs;
    private final ThinJobRuns thinning;
    private final TestClock clock;

    JobRunnerTests(JobRunner runner, JobStates states, JobRuns runs, ThinJobRuns thinning, TestClock clock) {
        this.runner = runner;
        this.states = states;
        this.runs = runs;
        this.thinning = thinning;
        this.clock = clock;
    }

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void keepsWhatARunSays() {
        run(log -> {
            log.say("post.said.deleted", 1_000);
            clock.advance(Duration.ofSeconds(2));
            log.say("ops.said.removed", "100% {0}");
        });

        var run = kept().getFirst();
        assertThat(run.outcome()).isEqualTo(JobOutcome.SUCCEEDED);
        assertThat(run.node()).isEqualTo("node");
        assertThat(run.duration()).isEqualTo(Duration.ofSeconds(2));
        assertThat(run.lines())
                .containsExactly(
                        new JobRunItem.Line(TestClock.START, "Deleted 1,000 posts for good."),
                        new JobRunItem.Line(clock.instant(), "Removed 100% {0}."));
    }

    @Test
    void whatItSaidIsReadInTheLanguageOfWhoeverReads() {
        run(log -> {
            log.say("post.said.deleted", 1_000);
            throw new SaidException(Saying.of("post.said.not-published", "/a", "b"));
        });
        LocaleContextHolder.setLocale(Locale.GERMAN);

        var run = kept().getFirst();
        assertThat(run.lines()).extracting(JobRunItem.Line::text).containsExactly("1.000 Beiträge endgültig gelöscht.");
        assertThat(run.failure()).isEqualTo("/a konnte nicht veröffentlicht werden: b");
        assertThat(state().lastRun())
                .hasValueSatisfying(last -> assertThat(last.failure()).isEqualTo(run.failure()));
    }

    @Test
    void whatAnOlderVersionKeptIsReadAsItIs() {
        var now = TestClock.START;
        assertThat(RunLog.read(now + " Removed 3 revisions.\n" + now + " [\"torn"))
                .containsExactly(new JobRunItem.Line(now, "Removed 3 revisions."), new JobRunItem.Line(now, "[\"torn"));
    }

    @Test
    void aRunThatHadNothingToDoIsNotKeptButKnown() {
        run(log -> {});

        assertThat(kept()).isEmpty();
        assertThat(state().lastRun())
                .hasValueSatisfying(run -> assertThat(run.outcome()).isEqualTo(JobOutcome.SUCCEEDED));
        assertThat(state().succeededAt()).contains(clock.instant());
    }

    @Test
    void keepsWhyARunFailedAndWhatItSaidBefore() {
        run(log -> {
            log.say("ops.said.removed", "it");
            throw new IOException("The disk is full.");
        });

        var run = kept().getFirst();
        assertThat(run.outcome()).isEqualTo(JobOutcome.FAILED);
        assertThat(run.failure()).isEqualTo("The disk is full.");
        assertThat(run.stackTrace()).startsWith("java.io.IOException: The disk").contains("JobRunnerTests.java");
        assertThat(run.lines()).extracting(JobRunItem.Line::text).containsExactly("Removed it.");
        assertThat(state().succeededAt()).isEmpty();
    }

    @Test
    void anErrorIsAFailureOfItsJobAlone() {
        run(log -> {
            throw new StackOverflowError();
        });

        assertThat(kept().getFirst().failure()).isEqualTo("StackOverflowError");
    }

    @Test
    void aJobThatSucceedsAgainHasNotFailed() {
        run(log -> {
            throw new IllegalStateException("No.");
        });
        run(log -> {});

        assertThat(state().lastRun())
                .hasValueSatisfying(run -> assertThat(run.failure()).isEmpty());
    }

    @Test
    void moreLinesThanAPersonReadsAreCounted() {
        run(log -> {
            for (int i = 0; i < 10_000; i++) {
                log.say("ops.said.removed", "x".repeat(10_000));
            }
        });

        var lines = kept().getFirst().lines();
        assertThat(lines)
                .hasSize(RunLog.MAX_LINES + 1)
                .allSatisfy(line -> assertThat(line.text()).hasSizeLessThanOrEqualTo(RunLog.MAX_LINE));
        assertThat(lines.getLast().text()).isEqualTo("… and 9,800 more lines");
    }

    @Test
    void whatIsSaidIsOneLineWhateverIsInIt() {
        run(log -> log.say("ops.said.removed", "a\nb\u0000\u202Ec\uD83D"));

        assertThat(kept().getFirst().lines()).extracting(JobRunItem.Line::text).containsExactly("Removed a bc.");
    }

    @Test
    void aFailureOfAnyLengthIsKept() {
        run(log -> {
            throw new IllegalStateException("😀".repeat(10_000));
        });

        assertThat(kept().getFirst().failure())
                .hasSizeLessThanOrEqualTo(JobFailure.MAX_MESSAGE)
                .endsWith("😀…");
    }

    @Test
    void oneThatIsSaidInWordsToo() {
        run(log -> {
            throw new SaidException(Saying.of("ops.said.removed", "x".repeat(10_000)));
        });

        assertThat(kept().getFirst().failure()).startsWith("Removed xxx").endsWith("x…");
    }

    @Test
    void aPausedJobRunsOnlyWhenItIsAskedFor() {
        var state = new JobState(NAME);
        state.pause();
        states.save(state);

        run(log -> log.say("ops.said.removed", "By itself"));
        assertThat(kept()).isEmpty();

        request();
        run(log -> log.say("ops.said.removed", "Asked for"));
        run(log -> log.say("ops.said.removed", "By itself"));
        assertThat(kept()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Check", "check links", "check-", "-x", "check--links", "é"})
    void refusesANameThatIsNone(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> job(name, log -> {}));
    }

    @Test
    void theLatestRunsOfEachJobAreKeptForASeason() throws Exception {
        run(log -> log.say("ops.said.removed", "Very old"));
        clock.advance(ThinJobRuns.KEPT_FOR.plusSeconds(1));
        for (int i = 0; i < ThinJobRuns.KEPT + 3; i++) {
            run(log -> log.say("ops.said.removed", "Young"));
        }
        runner.run(job("other", log -> log.say("ops.said.removed", "Other")), "node");

        thinning.run(_ -> {});

        assertThat(runs.findAll()).hasSize(ThinJobRuns.KEPT + 1);
        assertThat(kept()).hasSize(ThinJobRuns.KEPT);
    }

    private void request() {
        var state = state();
        state.request();
        states.save(state);
    }

    private void run(Job.Work work) {
        runner.run(job(NAME, work), "node");
    }

    private List<JobRunItem> kept() {
        return runs.findByJobOrderByIdDesc(NAME, Limit.of(100)).stream()
                .map(JobRun::item)
                .toList();
    }

    private JobState state() {
        return states.findById(NAME).orElseThrow();
    }

    private static Job job(String name, Job.Work work) {
        return Job.of(name, () -> "A job", () -> "Tries something out.", new OnRequest(), work);
    }
}
