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
        add(new ViewHeader("Statistics"), periodBar(parameters), overview(statistics.site(period)), lists(period));
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
        overview.getElement().setAttribute("aria-label", "Readers and views");
        if (figures.isEmpty()) {
            var hint = new Paragraph("Nobody has read the site in this time. "
                    + "Whoever does shows here within a minute, unless they ask not to be counted.");
            hint.addClassName("hint");
            overview.add(hint);
        }
        return overview;
    }

    private Div lists(Period period) {
        var lists = new Div(
                list("Pages", "No page was read.", statistics.pages(period, LONG)),
                list("Referrers", "Nobody came from another site.", statistics.top(Subject.REFERRER, period, LONG)),
                list(
                        "Searches without a result",
                        "Whatever was looked for was found.",
                        statistics.top(Subject.MISS, period, SHORT)),
                list("Searches", "Nobody searched.", statistics.top(Subject.SEARCH, period, SHORT)),
                new FeedList(statistics.top(Subject.FEED, period, SHORT), getLocale()),
                bots(period));
        lists.addClassName("lists");
        return lists;
    }

    private RankedList list(String title, String whenEmpty, List<Ranked> ranked) {
        return new RankedList(title, whenEmpty, ranked, getLocale());
    }

    private RankedList bots(Period period) {
        var words = new PeriodWords(getLocale());
        var list = list("Programs", "No program has fetched a page.", statistics.top(Subject.BOT, period, SHORT));
        long all = statistics.total(Subject.BOT, period).views();
        if (all > 0) {
            list.note("%s of pages by crawlers and other programs, apart from readers."
                    .formatted(words.counted(all, "request")));
        }
        return list;
    }

    private Section about() {
        var text = new Paragraph("Readers are counted without cookies, and neither their address nor their browser is "
                + "kept: who comes back on another day is counted anew, and the readers of several days are added up. "
                + "Their number is an estimate that is a few percent off at most. "
                + "Not counted is who is signed in here, and who asks not to be by Do Not Track "
                + "or Global Privacy Control.");
        text.addClassName("hint");
        var about = new Section(new H2("How this is counted"), text);
        about.addClassName("about");
        if (isOwner) {
            about.add(new RouterLink("Change what is counted", StatisticsPage.class));
        }
        return about;
    }
}
