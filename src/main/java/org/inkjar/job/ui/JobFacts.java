package org.inkjar.job.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Optional;
import org.inkjar.common.Words;
import org.inkjar.job.JobItem;

/** When a job runs, when it did last, and when it will next; the exact times for those who point at them. */
class JobFacts extends Composite<Div> {

    private final Span schedule = new Span();
    private final Span last = new Span();
    private final Span next = new Span();

    JobFacts() {
        getContent().addClassNames("hint", "job-facts");
        getContent().add(schedule, last, next);
    }

    void show(JobItem job, JobWords words) {
        schedule.setText(JobWords.of(job.schedule()));
        last.setText(last(job, words));
        exact(last, job.runningSince().or(() -> job.lastRun().map(JobItem.LastRun::startedAt)), words);
        next.setText(words.next(job));
        next.setVisible(!next.getText().isEmpty());
        exact(next, job.nextRun(), words);
    }

    private static String last(JobItem job, JobWords words) {
        if (job.runningSince().isPresent()) {
            return Words.of("job.began", words.relative(job.runningSince().get()));
        }
        return job.lastRun()
                .map(run -> Words.of("job.ran", words.relative(run.startedAt()), JobWords.duration(run.duration())))
                .orElseGet(() -> Words.of("job.not-yet"));
    }

    private static void exact(Span fact, Optional<Instant> time, JobWords words) {
        fact.setTitle(time.map(words::exact).orElse(""));
    }
}
