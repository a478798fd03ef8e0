package org.inkjar.job.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.inkjar.common.Words;
import org.inkjar.job.JobTask;

/** What a job is going to do, and what it could not do. */
class JobTasks extends Composite<UnorderedList> {

    JobTasks() {
        getContent().addClassName("job-tasks");
    }

    void show(List<JobTask> tasks, JobWords words) {
        getContent().setVisible(!tasks.isEmpty());
        getContent().removeAll();
        tasks.forEach(task -> getContent().add(item(task, words)));
    }

    private static ListItem item(JobTask task, JobWords words) {
        var what = new Span(task.what());
        what.addClassName("job-task");
        var note = new Span(note(task, words));
        note.addClassName("hint");
        var item = new ListItem(what, note);
        item.setClassName("failed", !task.trouble().isEmpty());
        return item;
    }

    private static String note(JobTask task, JobWords words) {
        if (!task.trouble().isEmpty()) {
            return task.trouble();
        }
        return task.time()
                .map(time -> Words.of("job.task.time", words.relative(time), words.exact(time)))
                .orElseGet(() -> Words.of("job.task.waits"));
    }
}
