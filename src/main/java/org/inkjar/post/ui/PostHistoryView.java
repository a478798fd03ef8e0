package org.inkjar.post.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.inkjar.author.CurrentAuthor;
import org.inkjar.author.Role;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Words;
import org.inkjar.common.ui.ViewHeader;
import org.inkjar.post.PostDetails;
import org.inkjar.post.PostRevisions;
import org.inkjar.post.PostRights;
import org.inkjar.post.PostService;
import org.inkjar.settings.RevisionRule;
import org.inkjar.settings.Settings;

/** The history of one post or page: what each save changed, and the way back. */
@Route("admin/posts/:id/history")
@RolesAllowed("CONTRIBUTOR")
@CssImport("./history.css")
class PostHistoryView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

    private final PostService posts;
    private final PostRevisions revisions;
    private final PostRights rights;
    private final CurrentAuthor currentAuthor;
    private final Settings settings;
    private final RevisionList list;
    private String title = Words.of("post.history");

    PostHistoryView(
            PostService posts,
            PostRevisions revisions,
            PostRights rights,
            CurrentAuthor currentAuthor,
            Settings settings) {
        this.posts = posts;
        this.revisions = revisions;
        this.rights = rights;
        this.currentAuthor = currentAuthor;
        this.settings = settings;
        list = new RevisionList(revisions);
        getContent().addClassNames("view", "post-history");
    }

    /** Opens the history at its newest revision. */
    static void open(UUID postId) {
        UI.getCurrent().navigate(PostHistoryView.class, PostEditorView.parameters(postId));
    }

    static void open(UUID postId, HistoryParameters parameters) {
        UI.getCurrent().navigate(PostHistoryView.class, PostEditorView.parameters(postId), parameters.write());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var parameters = HistoryParameters.read(event.getLocation().getQueryParameters());
        PostEditorView.id(event.getRouteParameters())
                .flatMap(posts::find)
                .filter(post -> !post.deleted())
                .ifPresentOrElse(post -> show(post, parameters), PostListView::openForWantOfAPost);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(PostDetails post, HistoryParameters parameters) {
        title = Words.of("post.history.of", post.data().title());
        var time = new SiteTime(settings.zone());
        list.show(post.id(), time, parameters);
        var activity = new Anchor(SitePaths.activity(post.id()), Words.of("post.history.activity"));
        activity.setAriaLabel(Words.of("post.history.activity.of", post.data().title()));
        activity.setVisible(currentAuthor.has(Role.OWNER));
        var way = rights.mayChange(post) ? Words.of("post.editor.back") : Words.of("post.history.back");
        var back = new RouterLink(way, PostEditorView.class, PostEditorView.parameters(post.id()));
        var rule = new Paragraph(RevisionRule.inWords());
        rule.addClassName("hint");
        getContent().removeAll();
        getContent().add(new ViewHeader(title, activity, back), rule, history(post, parameters, time));
    }

    private Component history(PostDetails post, HistoryParameters parameters, SiteTime time) {
        if (list.newest().isEmpty()) {
            return HistoryEmptyState.nothingKept();
        }
        var shown = parameters.of(parameters.revision().orElse(list.newest().getAsInt()));
        var columns = new Div(list, revision(post, shown, time));
        columns.addClassName("history-columns");
        return columns;
    }

    private Component revision(PostDetails post, HistoryParameters shown, SiteTime time) {
        return revisions
                .find(post.id(), shown.revision().orElseThrow())
                .<Component>map(
                        revision -> new RevisionPanel(revisions, rights.mayChange(post), post, revision, shown, time))
                .orElseGet(HistoryEmptyState::notKept);
    }
}
