package org.inkjar.activity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.inkjar.activity.ActivityFilter;
import org.inkjar.activity.ActivityLog;
import org.inkjar.author.Authors;
import org.inkjar.common.Words;
import org.inkjar.common.ui.CsvLink;
import org.inkjar.common.ui.ViewHeader;
import org.inkjar.settings.Settings;

/** What was done on this blog: by whom, to what, when. */
@Route("admin/activity")
@PageTitle("activity.activity")
@Menu(title = "activity.activity", order = 80, icon = "activity")
@RolesAllowed("OWNER")
@CssImport("./activity.css")
class ActivityView extends Composite<Div> implements AfterNavigationObserver {

    private final ActivityLog log;
    private final Settings settings;
    private final ActivityFilterBar filterBar;
    private final ActivityDays days;
    private final Span kept = new Span();
    private final Span subject = new Span();
    private final Div only = only();
    private volatile ActivityFilter filter = ActivityFilter.ALL;

    ActivityView(ActivityLog log, Authors authors, Settings settings, Clock clock) {
        this.log = log;
        this.settings = settings;
        filterBar = new ActivityFilterBar(log, authors, ActivityView::open);
        days = new ActivityDays(log, clock, settings.zone());
        var export = new CsvLink("activity.csv", out -> log.export(filter, out));
        getContent().addClassNames("view", "activity");
        getContent().add(new ViewHeader(Words.of("activity.activity"), export), filterBar, only, rule(), days);
    }

    /** Shows the log. */
    static void open(ActivityFilter filter) {
        UI.getCurrent().navigate(ActivityView.class, ActivityParameters.write(filter));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter = ActivityParameters.read(event.getLocation().getQueryParameters());
        refresh();
    }

    private void refresh() {
        filterBar.show(filter);
        showSubject();
        kept.setText(Words.of("activity.rule", log.period().months()));
        days.show(filter, settings.zone());
    }

    private void showSubject() {
        var id = filter.subject();
        only.setVisible(id != null);
        if (id != null) {
            subject.setText(log.label(id)
                    .filter(label -> !label.isEmpty())
                    .map(label -> Words.of("activity.only", label))
                    .orElseGet(() -> Words.of("activity.only.unknown")));
        }
    }

    private Div only() {
        var all = new Button(Words.of("activity.only.end"), click -> open(filter.ofAnything()));
        all.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var line = new Div(subject, all);
        line.addClassName("activity-only");
        return line;
    }

    private Div rule() {
        var change = new Button(
                Words.of("activity.rule.change"), click -> new ActivityPeriodDialog(log, this::refresh).open());
        change.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        change.setAriaLabel(Words.of("activity.rule.change.label"));
        var rule = new Div(kept, change);
        rule.addClassNames("hint", "activity-rule");
        return rule;
    }
}
