package org.inkjar.job.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import org.inkjar.common.Words;
import org.inkjar.job.JobRunItem;

/** One run: how it ended, what it said, and why it failed. */
class JobRunPanel extends Composite<NativeDetails> {

    JobRunPanel(JobRunItem run, JobWords words, boolean open) {
        var badge = new JobBadge();
        badge.show(run.outcome());
        var time = new Span(words.exact(run.startedAt()));
        time.addClassName("run-time");
        var note = new Span(Words.of(
                "job.run.note", words.relative(run.startedAt()), JobWords.duration(run.duration()), run.node()));
        note.addClassName("hint");
        var content = new Div();
        content.addClassName("run-content");
        if (!run.failure().isEmpty()) {
            var failure = new Paragraph(run.failure());
            failure.addClassName("job-failure");
            content.add(failure);
        }
        content.add(lines(run, words));
        if (!run.stackTrace().isEmpty()) {
            content.add(stackTrace(run));
        }
        getContent().addClassName("run");
        getContent().setSummary(badge, time, note);
        getContent().setContent(content);
        getContent().setOpen(open);
    }

    private static OrderedList lines(JobRunItem run, JobWords words) {
        var lines = new OrderedList();
        lines.addClassName("run-lines");
        run.lines().forEach(line -> {
            var time = new Span(words.clock(line.time()));
            time.addClassName("hint");
            lines.add(new ListItem(time, new Span(line.text())));
        });
        return lines;
    }

    private static Component stackTrace(JobRunItem run) {
        var trace = new Pre(run.stackTrace());
        trace.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        trace.getElement().setAttribute("aria-label", Words.of("job.trace"));
        return new NativeDetails(Words.of("job.trace.summary"), trace);
    }
}
