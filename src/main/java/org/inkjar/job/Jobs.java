package org.inkjar.job;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.text.Collator;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inkjar.common.Deed;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.RetriedOnCollision;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Subject;
import org.inkjar.common.Words;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the jobs and their runs to the owner, who may ask for a run, pause a job and resume it. */
@Service
@Transactional
@PreAuthorize("hasRole('OWNER')")
@RetriedOnCollision
public class Jobs {

    private static final Limit LATEST = Limit.of(ThinJobRuns.KEPT);

    private final Map<String, Job> jobs;
    private final JobStates states;
    private final JobRuns runs;
    private final JobScheduler scheduler;
    private final ApplicationEventPublisher events;

    Jobs(List<Job> jobs, JobStates states, JobRuns runs, JobScheduler scheduler, ApplicationEventPublisher events) {
        this.jobs = jobs.stream().collect(toMap(Job::name, identity()));
        this.states = states;
        this.runs = runs;
        this.scheduler = scheduler;
        this.events = events;
    }

    /** All jobs by their titles. */
    @Transactional(readOnly = true)
    public List<JobItem> list() {
        var next = scheduler.nextTimes();
        var known = states.findAll().stream().collect(toMap(JobState::name, identity()));
        return jobs.values().stream()
                .map(job -> item(job, Optional.ofNullable(known.get(job.name())), next))
                .sorted(Comparator.comparing(JobItem::title, Collator.getInstance(Words.language())))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<JobItem> find(String name) {
        return Optional.ofNullable(jobs.get(name)).map(job -> item(job, states.findById(name), scheduler.nextTimes()));
    }

    /** The latest runs that had something to tell, the last one first. */
    @Transactional(readOnly = true)
    public List<JobRunItem> runs(String name) {
        return runs.findByJobOrderByIdDesc(name, LATEST).stream()
                .map(JobRun::item)
                .toList();
    }

    /**
     * Has the job run now, on whichever node comes first, also if it is paused. Does nothing while it runs.
     *
     * @throws NotFoundException when there is no such job
     */
    public void run(String name) {
        var state = state(name);
        boolean asked = state.isRequested();
        if (scheduler.wake(name) && !asked) {
            state.request();
            tell("deed.job.requested", name);
        }
    }

    /**
     * Lets it run no more by itself, on any node.
     *
     * @throws NotFoundException when there is no such job
     */
    public void pause(String name) {
        var state = state(name);
        if (!state.isPaused()) {
            state.pause();
            tell("deed.job.paused", name);
        }
    }

    /**
     * Lets it run at its times again.
     *
     * @throws NotFoundException when there is no such job
     */
    public void resume(String name) {
        var state = state(name);
        if (state.isPaused()) {
            state.resume();
            tell("deed.job.resumed", name);
        }
    }

    private void tell(String deed, String name) {
        var title = requireNonNull(jobs.get(name)).title();
        events.publishEvent(Deed.of(deed, new Subject("job", null, title, SitePaths.ADMIN + "/jobs/" + name)));
    }

    private JobState state(String name) {
        if (!jobs.containsKey(name)) {
            throw new NotFoundException(Words.of("job.gone"));
        }
        return states.findById(name).orElseGet(() -> states.saveAndFlush(new JobState(name)));
    }

    private static JobItem item(Job job, Optional<JobState> state, Map<String, Instant> next) {
        return new JobItem(
                job.name(),
                job.title(),
                job.purpose(),
                job.schedule(),
                state.map(JobState::isPaused).orElse(false),
                state.map(JobState::isRequested).orElse(false),
                state.filter(JobState::isRunning).map(JobState::startedAt),
                state.flatMap(JobState::lastRun),
                state.flatMap(JobState::succeededAt),
                Optional.ofNullable(next.get(job.name())),
                job.tasks(),
                job.link());
    }
}
