package org.inkjar.job.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.inkjar.common.Words;
import org.inkjar.common.ui.Notices;
import org.inkjar.common.ui.PageTitles;
import org.inkjar.common.ui.ViewHeader;
import org.inkjar.job.JobItem;
import org.inkjar.job.JobLink;
import org.inkjar.job.JobRunItem;
import org.inkjar.job.Jobs;
import org.inkjar.settings.Settings;

/** One job with its latest runs: what each said, and why it failed. */
@Route("admin/jobs/:job")
@RolesAllowed("OWNER")
@CssImport("./jobs.css")
class JobView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final String PARAMETER = "job";

    private final Jobs jobs;
    private final Settings settings;
    private final Clock clock;
    private final JobButtons buttons;
    private final JobActions actions;
    private final JobBadge badge = new JobBadge();
    private final JobFacts facts = new JobFacts();
    private final JobTasks tasks = new JobTasks();
    private final Section runs = new Section();
    private List<JobRunItem> shown = List.of();
    private String name = "";
    private String title = Words.of("job.job");

    JobView(Jobs jobs, Settings settings, Clock clock) {
        this.jobs = jobs;
        this.settings = settings;
        this.clock = clock;
        actions = new JobActions(jobs, this::refresh);
        buttons = new JobButtons(actions);
        addClassNames("view", "jobs-view");
        runs.addClassName("job-runs");
        JobPolling.of(this, this::refresh);
    }

    static RouteParameters parameters(String job) {
        return new RouteParameters(PARAMETER, job);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        name = event.getRouteParameters().get(PARAMETER).orElse("");
        jobs.find(name).ifPresentOrElse(this::open, this::leave);
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(title);
    }

    private void open(JobItem job) {
        title = job.title();
        var back = new RouterLink(Words.of("job.back"), JobsView.class);
        back.addClassName("back");
        var status = new Div(badge, facts);
        job.link().ifPresent(link -> status.add(download(link)));
        status.addClassName("job-status");
        removeAll();
        add(back, new ViewHeader(title, buttons), new Paragraph(job.purpose()), status, tasks, runs);
        show(job);
        showRuns(jobs.runs(name));
    }

    private static Anchor download(JobLink link) {
        var anchor = new Anchor(link.path(), link.text());
        anchor.setRouterIgnore(true);
        return anchor;
    }

    private void leave() {
        getUI().ifPresent(ui -> ui.navigate(JobsView.class));
        Notices.failed(Words.of("job.unknown"));
    }

    private void refresh() {
        jobs.find(name).ifPresent(job -> {
            show(job);
            actions.tell(job);
            var latest = jobs.runs(name);
            if (!latest.equals(shown)) {
                showRuns(latest);
            }
        });
    }

    private void show(JobItem job) {
        var words = words();
        badge.show(job);
        facts.show(job, words);
        tasks.show(job.tasks(), words);
        buttons.show(job);
    }

    private void showRuns(List<JobRunItem> latest) {
        shown = latest;
        var words = words();
        runs.removeAll();
        runs.add(new H2(Words.of("job.runs")));
        var hint = new Paragraph(latest.isEmpty() ? Words.of("job.runs.none") : Words.of("job.runs.about"));
        hint.addClassName("hint");
        runs.add(hint);
        latest.forEach(run -> runs.add(new JobRunPanel(run, words, run.equals(latest.getFirst()))));
    }

    private JobWords words() {
        return new JobWords(settings.zone(), clock.instant());
    }
}
