package org.inkjar.admin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.text.NumberFormat;
import java.util.List;
import java.util.function.Function;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Words;
import org.inkjar.common.ui.Shortcut;
import org.inkjar.common.ui.ViewHeader;
import org.inkjar.post.PostFilter;
import org.inkjar.post.PostList;
import org.inkjar.post.PostListItem;
import org.inkjar.post.PostRights;
import org.inkjar.post.PostStatus;
import org.inkjar.settings.Settings;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** What waits to be done: drafts to go on with, what comes out next; then how it goes with the readers. */
@Route("admin")
@PageTitle("admin.dashboard")
@Menu(title = "admin.dashboard", order = 0, icon = "dashboard")
@RolesAllowed("CONTRIBUTOR")
class DashboardView extends Div implements AfterNavigationObserver {

    private static final String POSTS = SitePaths.ADMIN + "/posts";
    private static final PageRequest LATEST_DRAFTS = PageRequest.of(0, 5, Sort.by(Sort.Direction.DESC, "updatedAt"));
    private static final PageRequest NEXT_SCHEDULED = PageRequest.of(0, 5, Sort.by("publishedAt"));

    private final PostList posts;
    private final PostRights rights;
    private final Settings settings;
    private final Attention attention;
    private final DraftNotes draftNotes;
    private final DashboardFigures figures;

    DashboardView(
            PostList posts,
            PostRights rights,
            Attention attention,
            DraftNotes draftNotes,
            Settings settings,
            DashboardFigures figures) {
        this.posts = posts;
        this.rights = rights;
        this.settings = settings;
        this.attention = attention;
        this.draftNotes = draftNotes;
        this.figures = figures;
        addClassNames("view", "dashboard");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        if (posts.count(PostFilter.ALL) == 0) {
            add(new ViewHeader(Words.of("admin.dashboard")), welcome());
        } else {
            add(new ViewHeader(Words.of("admin.dashboard"), newPost()), work(), figures.create(getLocale()), counts());
        }
    }

    private Div welcome() {
        var text = new Paragraph(
                rights.mayPublish() ? Words.of("admin.welcome.publisher") : Words.of("admin.welcome.contributor"));
        var welcome = new Div(new H2(Words.of("admin.welcome")), text, newPost());
        welcome.addClassName("welcome");
        return welcome;
    }

    private static Anchor newPost() {
        var link = new Anchor(POSTS + "/new", Words.of("admin.new-post"));
        link.addClassName("primary-action");
        return Shortcut.NEW_POST.on(link);
    }

    /** What waits for somebody; each kind is a panel of its own. */
    private Div work() {
        var times = new PostTimes(settings.zone());
        var drafts = new TodoPanel(
                Words.of("admin.drafts"),
                Words.of("admin.drafts.none"),
                todos(PostStatus.DRAFT, LATEST_DRAFTS, draftNotes.create()));
        var scheduled = new TodoPanel(
                Words.of("admin.scheduled"),
                rights.mayPublish()
                        ? Words.of("admin.scheduled.none.publisher")
                        : Words.of("admin.scheduled.none.contributor"),
                todos(
                        PostStatus.SCHEDULED,
                        NEXT_SCHEDULED,
                        post -> Words.of("admin.scheduled.goes-out", times.formatWithZone(post.publishedAt()))));
        var work = new Div(attention.panel(), drafts, scheduled);
        work.addClassName("work");
        return work;
    }

    private List<Todo> todos(PostStatus status, PageRequest page, Function<PostListItem, String> note) {
        return posts.list(with(status), page).stream()
                .map(post -> new Todo(post.title(), SitePaths.editor(post.id()), note.apply(post)))
                .toList();
    }

    private Nav counts() {
        var counts = new Nav(
                count(PostStatus.PUBLISHED, Words.of("admin.counts.published")),
                count(PostStatus.DRAFT, Words.of("admin.counts.drafts")),
                count(PostStatus.SCHEDULED, Words.of("admin.counts.scheduled")),
                count(PostStatus.WITHDRAWN, Words.of("admin.counts.withdrawn")));
        counts.addClassName("counts");
        counts.setAriaLabel(Words.of("admin.counts"));
        return counts;
    }

    private Anchor count(PostStatus status, String label) {
        var number = new Span(NumberFormat.getInstance(Words.language()).format(posts.count(with(status))));
        number.addClassName("number");
        return new Anchor(POSTS + "?status=" + status, number, new Span(label));
    }

    private static PostFilter with(PostStatus status) {
        return new PostFilter("", null, status, null, false);
    }
}
