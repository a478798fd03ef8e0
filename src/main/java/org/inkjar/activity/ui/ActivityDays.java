package org.inkjar.activity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.inkjar.activity.ActivityFilter;
import org.inkjar.activity.ActivityItem;
import org.inkjar.activity.ActivityLog;
import org.inkjar.common.Words;
import org.jspecify.annotations.Nullable;

/** The entries under their days, the newest first, as many as somebody asks for. */
class ActivityDays extends Composite<Div> {

    static final int AT_ONCE = 50;

    private final ActivityLog log;
    private final Clock clock;
    private final Div days = new Div();
    private final Button more = new Button(Words.of("activity.older"), click -> showMore());
    private ActivityFilter filter = ActivityFilter.ALL;
    private ZoneId zone;
    private @Nullable ActivityItem last;
    private @Nullable LocalDate lastDay;
    private OrderedList entries = new OrderedList();

    ActivityDays(ActivityLog log, Clock clock, ZoneId zone) {
        this.log = log;
        this.clock = clock;
        this.zone = zone;
        getContent().addClassName("activity-days");
        getContent().add(days, more);
    }

    /** Begins anew. */
    void show(ActivityFilter newFilter, ZoneId newZone) {
        filter = newFilter;
        zone = newZone;
        last = null;
        lastDay = null;
        days.removeAll();
        showMore();
        if (last == null) {
            days.add(nothing());
        }
    }

    private void showMore() {
        var found = log.list(filter, last, AT_ONCE + 1);
        found.stream().limit(AT_ONCE).forEach(this::add);
        more.setVisible(found.size() > AT_ONCE);
    }

    private void add(ActivityItem item) {
        var day = item.time().atZone(zone).toLocalDate();
        if (!day.equals(lastDay)) {
            entries = new OrderedList();
            days.add(new Section(new H2(name(day)), entries));
        }
        entries.add(new ActivityEntry(item, zone));
        last = item;
        lastDay = day;
    }

    private String name(LocalDate day) {
        var today = LocalDate.now(clock.withZone(zone));
        if (day.equals(today)) {
            return Words.of("activity.today");
        }
        return day.equals(today.minusDays(1))
                ? Words.of("activity.yesterday")
                : Words.dates("activity.day").format(day);
    }

    private Div nothing() {
        boolean any = filter.equals(ActivityFilter.ALL);
        var nothing = new Div(
                new H2(any ? Words.of("activity.empty") : Words.of("activity.unmatched")),
                new Paragraph(any ? Words.of("activity.empty.hint") : Words.of("activity.unmatched.hint")));
        if (!any) {
            nothing.add(new Button(Words.of("activity.filter.clear"), click -> ActivityView.open(ActivityFilter.ALL)));
        }
        nothing.addClassName("activity-empty");
        return nothing;
    }
}
