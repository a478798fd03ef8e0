package org.inkjar.job.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import org.inkjar.job.JobItem;

/** One job in the list: what it does, how it went, and what can be done with it. */
class JobCard extends Composite<ListItem> {

    private final JobBadge badge = new JobBadge();
    private final JobFacts facts = new JobFacts();
    private final Paragraph failure = new Paragraph();
    private final JobTasks tasks = new JobTasks();
    private final JobButtons buttons;

    JobCard(JobItem job, JobActions actions) {
        buttons = new JobButtons(actions);
        failure.addClassName("job-failure");
        var head = new Div(new H2(new RouterLink(job.title(), JobView.class, JobView.parameters(job.name()))), badge);
        head.addClassName("job-head");
        var about = new Div(head, new Paragraph(job.purpose()), facts, failure, tasks);
        about.addClassName("job-about");
        getContent().addClassName("job");
        getContent().add(about, buttons);
    }

    void show(JobItem job, JobWords words) {
        getContent().setClassName("failed", job.hasFailed());
        badge.show(job);
        facts.show(job, words);
        failure.setText(job.lastRun().map(JobItem.LastRun::failure).orElse(""));
        failure.setVisible(!failure.getText().isEmpty());
        tasks.show(job.tasks(), words);
        buttons.show(job);
    }
}
