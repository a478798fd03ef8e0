package org.inkjar.job.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.inkjar.common.Words;
import org.inkjar.common.ui.ViewHeader;
import org.inkjar.job.JobItem;
import org.inkjar.job.Jobs;
import org.inkjar.settings.Settings;

/** What the blog does by itself, and how it went. */
@Route("admin/jobs")
@PageTitle("job.jobs")
@Menu(title = "job.jobs", order = 80, icon = "jobs")
@RolesAllowed("OWNER")
@CssImport("./jobs.css")
class JobsView extends Div implements AfterNavigationObserver {

    /** When they are drawn; later they stay where they are. */
    private static final Comparator<JobItem> FAILED_FIRST = Comparator.comparing(job -> !job.hasFailed());

    private final Jobs jobs;
    private final Settings settings;
    private final Clock clock;
    private final JobActions actions;
    private final Paragraph summary = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final Map<String, JobCard> cards = new HashMap<>();

    JobsView(Jobs jobs, Settings settings, Clock clock) {
        this.jobs = jobs;
        this.settings = settings;
        this.clock = clock;
        actions = new JobActions(jobs, this::refresh);
        addClassNames("view", "jobs-view");
        summary.addClassName("job-summary");
        summary.getElement().setAttribute("role", "status");
        list.addClassName("jobs");
        add(new ViewHeader(Words.of("job.jobs")), summary, list);
        JobPolling.of(this, this::refresh);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    private void refresh() {
        var words = new JobWords(settings.zone(), clock.instant());
        var items = jobs.list();
        summary.setText(summary(items));
        summary.setClassName("failed", items.stream().anyMatch(JobItem::hasFailed));
        items.stream().sorted(FAILED_FIRST).forEach(job -> {
            cards.computeIfAbsent(job.name(), name -> card(job)).show(job, words);
            actions.tell(job);
        });
    }

    private JobCard card(JobItem job) {
        var card = new JobCard(job, actions);
        list.add(card);
        return card;
    }

    private static String summary(List<JobItem> items) {
        var failed =
                items.stream().filter(JobItem::hasFailed).map(JobItem::title).collect(Collectors.joining(", "));
        return failed.isEmpty() ? Words.of("job.summary") : Words.of("job.summary.failed", failed);
    }
}
