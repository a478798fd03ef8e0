package org.inkjar.job.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.inkjar.common.Words;
import org.inkjar.job.JobItem;
import org.jspecify.annotations.Nullable;

/** Runs, pauses and resumes one job. The buttons stay the same while the job changes, so that nobody loses the focus. */
class JobButtons extends Composite<Div> {

    private final Button run = new Button();
    private final Button pause = new Button();
    private @Nullable JobItem job;

    JobButtons(JobActions actions) {
        run.setDisableOnClick(true);
        run.addClickListener(click -> actions.run(requireNonNull(job)));
        pause.addClickListener(click -> actions.pauseOrResume(requireNonNull(job)));
        getContent().addClassName("job-buttons");
        getContent().add(run, pause);
    }

    void show(JobItem shown) {
        job = shown;
        run.setText(shown.hasFailed() ? Words.of("job.again") : Words.of("job.run"));
        run.setAriaLabel(Words.of("job.button", run.getText(), shown.title()));
        run.setEnabled(!shown.isBusy());
        pause.setText(shown.paused() ? Words.of("job.resume") : Words.of("job.pause"));
        pause.setAriaLabel(Words.of("job.button", pause.getText(), shown.title()));
    }
}
