package org.inkjar.job;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.ScheduledExecutionsFilter;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.DefaultJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.inkjar.settings.Settings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/**
 * Has each job run at its times, on one node alone. Looking for work is a read; only a run writes: that it was taken, that
 * the node still lives, and when it comes next.
 */
@Component
class JobScheduler {

    private static final int THREADS = 3;
    private static final Duration POLLING = Duration.ofSeconds(1);
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    /** After as many heartbeats that did not come, a node is dead. */
    private static final int MISSED_HEARTBEATS = 4;

    /** A job that takes its node down with it is not revived more often in a row. */
    private static final int MAX_REVIVALS = 3;

    /** So long a run may go on when the node stops; db-scheduler waits twice. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final String node;
    private final JobRunner runner;
    private final JobRecords records;
    private final Settings settings;
    private final Clock clock;
    private final Map<String, RecurringTask<Void>> tasks;
    private final Scheduler scheduler;

    @Autowired
    JobScheduler(
            DataSource database, List<Job> jobs, JobRunner runner, JobRecords records, Settings settings, Clock clock) {
        this(Node.name(), database, jobs, runner, records, settings, clock);
    }

    JobScheduler(
            String node,
            DataSource database,
            List<Job> jobs,
            JobRunner runner,
            JobRecords records,
            Settings settings,
            Clock clock) {
        this.node = node;
        this.runner = runner;
        this.records = records;
        this.settings = settings;
        this.clock = clock;
        tasks = jobs.stream().map(this::task).collect(toMap(RecurringTask::getName, identity()));
        scheduler = Scheduler.create(new TransactionAwareDataSourceProxy(database))
                .startTasks(List.copyOf(tasks.values()))
                .schedulerName(new SchedulerName.Fixed(node))
                .clock(clock::instant)
                .jdbcCustomization(new DefaultJdbcCustomization(false))
                .pollingInterval(POLLING)
                .enableImmediateExecution()
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(PATIENCE)
                .threads(THREADS)
                .executorService(new PatientThreads("jobs-", THREADS))
                .dueExecutor(new PatientThreads("jobs-due-", 1))
                .build();
    }

    void start() {
        scheduler.start();
    }

    void stop() {
        scheduler.stop();
    }

    /** Has a job run as soon as may be; in the present transaction, if there is one. False when it runs already. */
    boolean wake(String job) {
        var instance = requireNonNull(tasks.get(job)).instance(RecurringTask.INSTANCE);
        var now = clock.instant();
        var known = scheduler.getScheduledExecution(instance);
        if (known.isEmpty()) {
            return scheduler.scheduleIfNotExists(instance, now);
        }
        if (known.get().isPicked()) {
            return false;
        }
        return !known.get().getExecutionTime().isAfter(now) || scheduler.reschedule(instance, now);
    }

    /** When each job runs next, where that is known. */
    Map<String, Instant> nextTimes() {
        var times = new HashMap<String, Instant>();
        scheduler.fetchScheduledExecutions(ScheduledExecutionsFilter.all(), each -> times.put(name(each), time(each)));
        times.values().removeIf(JobTimes.NEVER::equals);
        return times;
    }

    private RecurringTask<Void> task(Job job) {
        var times = new JobTimes(job.schedule(), settings::zone);
        return Tasks.recurring(job.name(), times)
                .onDeadExecution((run, operations) -> revive(job, times, run, operations))
                .execute((instance, context) -> runner.run(job, node));
    }

    /** A machine that slept takes its own runs for dead; they are not, and go on. */
    private void revive(Job job, JobTimes times, ExecutionComplete run, ExecutionOperations<Void> operations) {
        var dead = run.getExecution();
        boolean ownRun = scheduler.getCurrentlyExecuting().stream()
                .anyMatch(current -> current.getExecution().equals(dead));
        if (!ownRun) {
            records.interrupt(job.name());
            var now = clock.instant();
            operations.reschedule(run, dead.consecutiveFailures + 1 < MAX_REVIVALS ? now : times.after(now));
        }
    }

    private static String name(ScheduledExecution<?> execution) {
        return execution.getTaskInstance().getTaskName();
    }

    private static Instant time(ScheduledExecution<?> execution) {
        return execution.getExecutionTime();
    }
}
