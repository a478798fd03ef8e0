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
import org.inkjar.common.ui.Glyph;
import org.inkjar.common.ui.Notices;
import org.inkjar.common.ui.Shortcut;
import org.inkjar.common.ui.ViewHeader;
import org.inkjar.post.ContentHealth;
import org.inkjar.post.HealthFilter;
import org.inkjar.post.PostFilter;
import org.inkjar.post.PostKind;
import org.inkjar.post.PostList;
import org.inkjar.post.PostRights;
import org.inkjar.post.PostTemplates;
import org.inkjar.post.TagService;
import org.inkjar.settings.Settings;

/** All posts and pages: to find one, and to do something with many. */
@Route("admin/posts")
@PageTitle("Posts")
@Menu(order = 1, title = "Posts", icon = "posts")
@RolesAllowed("CONTRIBUTOR")
@CssImport("./editor.css")
class PostListView extends Composite<Div> implements AfterNavigationObserver {

    private final Settings settings;
    private final PostFilterBar filterBar;
    private final PostBulkBar bulkBar;
    private final PostGrid grid;
    private final TemplateMenu templateMenu;
    private final RouterLink linkChecks = new RouterLink("When links are checked", LinkChecksPage.class);
    private final boolean isOwner;

    PostListView(
            PostList posts,
            ContentHealth health,
            TagService tags,
            PostActions actions,
            PostTemplates templates,
            PostRights rights,
            Settings settings,
            AuthenticationContext who) {
        this.settings = settings;
        isOwner = who.hasRole("OWNER");
        linkChecks.addClassName("post-link-checks");
        filterBar = new PostFilterBar(tags, PostListView::open);
        bulkBar = new PostBulkBar(actions, tags, rights, this::refresh);
        grid = new PostGrid(posts, health, new SiteTime(ZoneOffset.UTC), actions, rights, this::refresh);
        grid.onSelect(selected -> bulkBar.show(selected, filterBar.filter().deleted()));
        getContent().addClassNames("view", "list-view", "post-list");
        templateMenu = new TemplateMenu(templates, rights);
        getContent().add(header(templateMenu, rights), filterBar, linkChecks, bulkBar, grid);
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
        Notices.failed("There is no such post. It may have been deleted.");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filterBar.show(PostFilterParameters.read(event.getLocation().getQueryParameters()));
        refresh();
    }

    private void refresh() {
        var filter = filterBar.filter();
        templateMenu.refresh();
        linkChecks.setVisible(isOwner && filter.health() == HealthFilter.WEB_LINKS);
        bulkBar.show(Set.of(), filter.deleted());
        grid.show(filter, new SiteTime(settings.zone()), PostEmptyState.of(filter, () -> open(PostFilter.ALL)));
    }

    private static Component header(TemplateMenu templateMenu, PostRights rights) {
        var newPost = new Button("New post", Glyph.ADD.create(), click -> PostEditorView.openNew(PostKind.POST));
        newPost.addThemeVariants(ButtonVariant.PRIMARY);
        Shortcut.NEW_POST.on(newPost);
        var newPage = new Button("New page", click -> PostEditorView.openNew(PostKind.PAGE));
        newPage.setVisible(rights.haveAll());
        return new ViewHeader("Posts", newPage, newPost, templateMenu);
    }
}
