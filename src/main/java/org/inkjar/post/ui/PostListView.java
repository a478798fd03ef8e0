package org.inkjar.post.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneOffset;
import java.util.Set;
import org.inkjar.common.Words;
import org.inkjar.common.ui.CsvLink;
import org.inkjar.common.ui.Glyph;
import org.inkjar.common.ui.Notices;
import org.inkjar.common.ui.Shortcut;
import org.inkjar.common.ui.ViewHeader;
import org.inkjar.post.ContentHealth;
import org.inkjar.post.HealthFilter;
import org.inkjar.post.PostColumns;
import org.inkjar.post.PostFilter;
import org.inkjar.post.PostKind;
import org.inkjar.post.PostList;
import org.inkjar.post.PostRights;
import org.inkjar.post.PostTemplates;
import org.inkjar.post.SavedFilters;
import org.inkjar.post.TagService;
import org.inkjar.settings.Settings;
import org.springframework.data.domain.Sort;

/** All posts and pages: to find one, and to do something with many. */
@Route("admin/posts")
@PageTitle("post.posts")
@Menu(order = 1, title = "post.posts", icon = "posts")
@RolesAllowed("CONTRIBUTOR")
@CssImport("./editor.css")
class PostListView extends Composite<Div> implements AfterNavigationObserver {

    private final Settings settings;
    private final PostColumns columns;
    private final PostFilterBar filterBar;
    private final SavedFilterBar savedFilterBar;
    private final PostBulkBar bulkBar;
    private final PostGrid grid;
    private final TemplateMenu templateMenu;
    private final RouterLink linkChecks = new RouterLink(Words.of("post.list.link-checks"), LinkChecksPage.class);
    private final boolean isOwner;
    private volatile Shown shown = new Shown(PostFilter.ALL, Sort.unsorted());

    PostListView(
            PostList posts,
            ContentHealth health,
            TagService tags,
            PostActions actions,
            PostTemplates templates,
            PostRights rights,
            SavedFilters savedFilters,
            PostColumns columns,
            Settings settings,
            AuthenticationContext who) {
        this.settings = settings;
        this.columns = columns;
        isOwner = who.hasRole("OWNER");
        linkChecks.addClassName("post-link-checks");
        filterBar = new PostFilterBar(tags, PostListView::open);
        bulkBar = new PostBulkBar(actions, tags, rights, this::refresh);
        grid = new PostGrid(posts, health, new SiteTime(ZoneOffset.UTC), actions, rights, this::refresh);
        grid.onSelect(selected -> bulkBar.show(selected, filterBar.filter().deleted()));
        getContent().addClassNames("view", "list-view", "post-list");
        templateMenu = new TemplateMenu(templates, rights);
        var export = new CsvLink("posts.csv", out -> shown.write(posts, out));
        savedFilterBar = new SavedFilterBar(savedFilters, columnsButton(), export);
        grid.onSort(this::remember);
        getContent().add(header(templateMenu, rights), savedFilterBar, filterBar, linkChecks, bulkBar, grid);
        addAttachListener(attach -> {
            var size = attach.getUI().getPage().windowSizeSignal();
            Signal.effect(this, () -> grid.fit(size.get()));
        });
    }

    /** Shows the list. */
    static void open(PostFilter filter) {
        UI.getCurrent().navigate(PostListView.class, PostFilterParameters.write(filter));
    }

    /** Shows the list in the place of a post that is not there. */
    static void openForWantOfAPost() {
        open(PostFilter.ALL);
        Notices.failed(Words.of("post.list.missing"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filterBar.show(PostFilterParameters.read(event.getLocation().getQueryParameters()));
        grid.arrange(columns.find());
        refresh();
    }

    private void refresh() {
        var filter = filterBar.filter();
        templateMenu.refresh();
        linkChecks.setVisible(isOwner && filter.health() == HealthFilter.WEB_LINKS);
        savedFilterBar.show(filter);
        remember();
        bulkBar.show(Set.of(), filter.deleted());
        grid.show(filter, new SiteTime(settings.zone()), PostEmptyState.of(filter, () -> open(PostFilter.ALL)));
    }

    private void remember() {
        shown = new Shown(filterBar.filter(), grid.order());
    }

    private Button columnsButton() {
        var button = new Button(
                Words.of("post.list.columns"),
                click -> new PostColumnsDialog(grid.columns(), columns.find(), choice -> {
                            columns.keep(choice);
                            grid.arrange(choice);
                        })
                        .open());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.addClassName("columns-button");
        return button;
    }

    /** What is exported: the download does not hold the session, in which the fields may change. */
    private record Shown(PostFilter filter, Sort order) {
        void write(PostList posts, Appendable out) {
            posts.export(filter, order, out);
        }
    }

    private static Component header(TemplateMenu templateMenu, PostRights rights) {
        var newPost = new Button(
                Words.of("post.list.new-post"), Glyph.ADD.create(), click -> PostEditorView.openNew(PostKind.POST));
        newPost.addThemeVariants(ButtonVariant.PRIMARY);
        Shortcut.NEW_POST.on(newPost);
        var newPage = new Button(Words.of("post.list.new-page"), click -> PostEditorView.openNew(PostKind.PAGE));
        newPage.setVisible(rights.haveAll());
        return new ViewHeader(Words.of("post.posts"), newPage, newPost, templateMenu);
    }
}
