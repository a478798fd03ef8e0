package org.inkjar.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Words;
import org.inkjar.common.ui.chart.LineChart;
import org.inkjar.settings.Settings;
import org.inkjar.stats.Count;
import org.inkjar.stats.Figures;
import org.inkjar.stats.OwnStatistics;
import org.inkjar.stats.Period;
import org.inkjar.stats.Statistics;
import org.inkjar.stats.Subject;
import org.inkjar.stats.Today;
import org.inkjar.stats.ui.Change;
import org.inkjar.stats.ui.FiguresChart;
import org.inkjar.stats.ui.RankedList;

/** How it goes with the readers: for editors with the whole site, for others with their own posts. */
@org.springframework.stereotype.Component
class DashboardFigures {

    private static final int DAYS = 30;
    private static final int RANKS = 5;
    private static final String PLACE = "\uFFFC";

    private final Statistics statistics;
    private final OwnStatistics own;
    private final AuthenticationContext authentication;
    private final Settings settings;
    private final Clock clock;

    DashboardFigures(
            Statistics statistics,
            OwnStatistics own,
            AuthenticationContext authentication,
            Settings settings,
            Clock clock) {
        this.statistics = statistics;
        this.own = own;
        this.authentication = authentication;
        this.settings = settings;
        this.clock = clock;
    }

    /** For whoever is signed in. */
    Component create(Locale locale) {
        var now = clock.instant().atZone(settings.zone());
        var figures = new Div();
        figures.addClassName("dashboard-figures");
        if (authentication.hasRole("EDITOR")) {
            addSite(figures, Period.days(DAYS, now), now, locale);
        } else {
            addOwn(figures, Period.days(DAYS, now), now, locale);
        }
        return figures;
    }

    private void addSite(Div figures, Period period, ZonedDateTime now, Locale locale) {
        var site = statistics.site(period);
        var more = new Anchor(SitePaths.STATISTICS, Words.of("admin.figures.all"));
        var chart = FiguresChart.of(site, locale);
        figures.add(
                panel(Words.of("admin.figures.site", DAYS), site, statistics.today(), true, now, chart, more),
                lists(
                        new RankedList(
                                Words.of("admin.figures.most"),
                                Words.of("admin.figures.most.none"),
                                statistics.pages(period, RANKS),
                                locale),
                        new RankedList(
                                Words.of("admin.figures.from"),
                                Words.of("admin.figures.from.none"),
                                statistics.top(Subject.REFERRER, period, RANKS),
                                locale)));
    }

    private void addOwn(Div figures, Period period, ZonedDateTime now, Locale locale) {
        var posts = own.posts(period);
        var chart = FiguresChart.ofViews(posts, locale);
        figures.add(
                panel(Words.of("admin.figures.own", DAYS), posts, own.today(), false, now, chart),
                lists(new RankedList(
                        Words.of("admin.figures.most"),
                        Words.of("admin.figures.own.none"),
                        own.top(period, RANKS),
                        locale)));
    }

    private static Section panel(
            String title,
            Figures figures,
            Today today,
            boolean withReaders,
            ZonedDateTime now,
            LineChart chart,
            Component... actions) {
        var head = new Div(new H2(title), new Div(actions));
        head.addClassName("panel-head");
        var panel = new Section(head);
        panel.addClassNames("panel", "overview");
        if (figures.isEmpty()) {
            var hint = new Paragraph(Words.of("admin.figures.none"));
            hint.addClassName("hint");
            panel.add(hint);
        } else {
            panel.add(today(today, withReaders, now), chart);
        }
        return panel;
    }

    /** With the change as a component, wherever the language wants it in the sentence. */
    private static Paragraph today(Today today, boolean withReaders, ZonedDateTime now) {
        var text = new Paragraph();
        text.addClassName("today");
        var count = words(today.now(), withReaders);
        if (today.viewsBefore() == 0) {
            text.setText(Words.of("admin.today", count));
            return text;
        }
        var day = now.getDayOfWeek().getDisplayName(TextStyle.FULL, Words.language());
        var around = Words.of("admin.today.against", count, PLACE, day).split(PLACE, -1);
        var change = Change.of(today.now().views(), today.viewsBefore(), Words.of("admin.today.before", day));
        text.add(new Span(around[0]), change, new Span(around[1]));
        return text;
    }

    private static String words(Count count, boolean withReaders) {
        return withReaders
                ? Words.of("admin.today.read", count.readers(), count.views())
                : Words.of("admin.today.views", count.views());
    }

    private static Div lists(RankedList... lists) {
        var group = new Div(List.of(lists).toArray(Component[]::new));
        group.addClassName("lists");
        return group;
    }
}
