package org.inkjar.stats.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Words;
import org.inkjar.common.ui.PageTitles;
import org.inkjar.common.ui.ViewHeader;
import org.inkjar.post.PostName;
import org.inkjar.settings.Settings;
import org.inkjar.stats.Statistics;
import org.jspecify.annotations.Nullable;

/** How one post or page is read. */
@Route("admin/statistics/:" + PostStatisticsView.ID + "(" + PostStatisticsView.UUID_PATTERN + ")")
@RolesAllowed("EDITOR")
@CssImport("./statistics.css")
class PostStatisticsView extends Div implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    static final String ID = "id";
    static final String UUID_PATTERN = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final Statistics statistics;
    private final Settings settings;
    private final Clock clock;
    private @Nullable PostName post;

    PostStatisticsView(Statistics statistics, Settings settings, Clock clock) {
        this.statistics = statistics;
        this.settings = settings;
        this.clock = clock;
        addClassNames("view", "statistics-view");
    }

    @Override
    public String getPageTitle() {
        var name = Optional.ofNullable(post).map(PostName::title).orElseGet(() -> Words.of("stats.post"));
        return PageTitles.of(Words.of("stats.post.title", name));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        post = event.getRouteParameters()
                .get(ID)
                .map(UUID::fromString)
                .flatMap(statistics::postName)
                .orElseThrow(NotFoundException::new);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var shown = post;
        if (shown == null) {
            return;
        }
        var now = clock.instant().atZone(settings.zone());
        var parameters = PeriodParameters.of(event.getLocation().getQueryParameters(), now);
        var figures = statistics.post(shown.id(), parameters.period());
        var overview = new Section(new FigureTiles(figures, getLocale()), FiguresChart.of(figures, getLocale()));
        overview.addClassNames("panel", "overview");
        overview.getElement().setAttribute("aria-label", Words.of("stats.overview"));
        if (figures.isEmpty()) {
            var hint = new Paragraph(Words.of("stats.post.none"));
            hint.addClassName("hint");
            overview.add(hint);
        }
        removeAll();
        add(back(parameters), header(shown), periodBar(shown, parameters), overview);
    }

    private static RouterLink back(PeriodParameters parameters) {
        var back = new RouterLink(Words.of("stats.back"), StatisticsView.class);
        back.setQueryParameters(parameters.query());
        back.addClassName("back");
        return back;
    }

    private static ViewHeader header(PostName post) {
        var read = new Anchor(post.path(), Words.of("stats.read"));
        read.setRouterIgnore(true);
        return new ViewHeader(post.title(), new Anchor(SitePaths.editor(post.id()), Words.of("stats.edit")), read);
    }

    private PeriodBar periodBar(PostName post, PeriodParameters parameters) {
        var id = new RouteParameters(ID, post.id().toString());
        return new PeriodBar(
                parameters,
                query -> link(id, query),
                query -> getUI().ifPresent(ui -> ui.navigate(PostStatisticsView.class, id, query)));
    }

    private static RouterLink link(RouteParameters id, QueryParameters query) {
        var link = new RouterLink("", PostStatisticsView.class, id);
        link.setQueryParameters(query);
        return link;
    }
}
