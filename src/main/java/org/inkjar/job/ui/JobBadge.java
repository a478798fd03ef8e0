package org.inkjar.job.ui;

import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.badge.BadgeVariant;
import org.inkjar.common.Words;
import org.inkjar.job.JobItem;
import org.inkjar.job.JobOutcome;

/** Says in a word what the owner should know of a job or a run; nothing where all is well. */
class JobBadge extends Badge {

    void show(JobItem job) {
        if (job.isBusy()) {
            show(job.requested() ? Words.of("job.starting") : Words.of("job.running"));
        } else if (job.hasFailed()) {
            show(job.lastRun().orElseThrow().outcome());
        } else {
            show(job.paused() ? Words.of("job.paused") : "");
        }
    }

    void show(JobOutcome outcome) {
        switch (outcome) {
            case SUCCEEDED -> show(Words.of("job.succeeded"), BadgeVariant.SUCCESS);
            case FAILED -> show(Words.of("job.failed"), BadgeVariant.ERROR);
            case INTERRUPTED -> show(Words.of("job.interrupted"), BadgeVariant.WARNING);
        }
    }

    private void show(String word, BadgeVariant... variants) {
        removeThemeVariants(BadgeVariant.SUCCESS, BadgeVariant.ERROR, BadgeVariant.WARNING);
        addThemeVariants(variants);
        setText(word);
        setVisible(!word.isEmpty());
    }
}
