package org.inkjar.stats.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.inkjar.common.Words;
import org.inkjar.common.ui.ViewHeader;
import org.inkjar.settings.Settings;
import org.inkjar.stats.Figures;
import org.inkjar.stats.Period;
import org.inkjar.stats.Ranked;
import org.inkjar.stats.Statistics;
import org.inkjar.stats.StatisticsExport;
import org.inkjar.stats.Subject;

/** How the site is read: by how many, what, from where, and what they look for in vain. */
@Route("admin/statistics")
@PageTitle("stats.statistics")
@Menu(title = "stats.statistics", order = 50, icon = "statistics")
@RolesAllowed("EDITOR")
@CssImport("./statistics.css")
class StatisticsView extends Div implements AfterNavigationObserver {

    private static final int LONG = 10;
    private static final int SHORT = 6;

    private final Statistics statistics;
    private final StatisticsExport export;
    private final Settings settings;
    private final Clock clock;
    private final boolean isOwner;

    StatisticsView(
            Statistics statistics,
            StatisticsExport export,
            Settings settings,
            Clock clock,
            AuthenticationContext authentication) {
        this.statistics = statistics;
        this.export = export;
        this.settings = settings;
        this.clock = clock;
        this.isOwner = authentication.hasRole("OWNER");
        addClassNames("view", "statistics-view");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var now = clock.instant().atZone(settings.zone());
        var parameters = PeriodParameters.of(event.getLocation().getQueryParameters(), now);
        var period = parameters.period();
        removeAll();
        add(
                new ViewHeader(Words.of("stats.statistics")),
                periodBar(parameters),
                overview(statistics.site(period)),
                lists(period));
        add(new ExportLinks(export, period), about());
    }

    private PeriodBar periodBar(PeriodParameters parameters) {
        return new PeriodBar(
                parameters,
                query -> {
                    var link = new RouterLink("", StatisticsView.class);
                    link.setQueryParameters(query);
                    return link;
                },
                query -> getUI().ifPresent(ui -> ui.navigate(StatisticsView.class, query)));
    }

    private Section overview(Figures figures) {
        var overview = new Section(new FigureTiles(figures, getLocale()), FiguresChart.of(figures, getLocale()));
        overview.addClassNames("panel", "overview");
        overview.getElement().setAttribute("aria-label", Words.of("stats.overview"));
        if (figures.isEmpty()) {
            var hint = new Paragraph(Words.of("stats.none"));
            hint.addClassName("hint");
            overview.add(hint);
        }
        return overview;
    }

    private Div lists(Period period) {
        var lists = new Div(
                list(Words.of("stats.pages"), Words.of("stats.pages.none"), statistics.pages(period, LONG)),
                list(
                        Words.of("stats.referrers"),
                        Words.of("stats.referrers.none"),
                        statistics.top(Subject.REFERRER, period, LONG)),
                list(
                        Words.of("stats.misses"),
                        Words.of("stats.misses.none"),
                        statistics.top(Subject.MISS, period, SHORT)),
                list(
                        Words.of("stats.searches"),
                        Words.of("stats.searches.none"),
                        statistics.top(Subject.SEARCH, period, SHORT)),
                new FeedList(statistics.top(Subject.FEED, period, SHORT)),
                bots(period));
        lists.addClassName("lists");
        return lists;
    }

    private RankedList list(String title, String whenEmpty, List<Ranked> ranked) {
        return new RankedList(title, whenEmpty, ranked, getLocale());
    }

    private RankedList bots(Period period) {
        var list = list(
                Words.of("stats.programs"),
                Words.of("stats.programs.none"),
                statistics.top(Subject.BOT, period, SHORT));
        long all = statistics.total(Subject.BOT, period).views();
        if (all > 0) {
            list.note(Words.of("stats.programs.about", all));
        }
        return list;
    }

    private Section about() {
        var text = new Paragraph(Words.of("stats.about.text"));
        text.addClassName("hint");
        var about = new Section(new H2(Words.of("stats.about.title")), text);
        about.addClassName("about");
        if (isOwner) {
            about.add(new RouterLink(Words.of("stats.about.change"), StatisticsPage.class));
        }
        return about;
    }
}
