package org.inkjar.post.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.inkjar.post.PostKind;
import org.inkjar.post.PostRights;
import org.inkjar.post.PostService;

/** Writes one post or page. */
@Route("admin/posts/:id")
@RolesAllowed("CONTRIBUTOR")
@CssImport("./editor.css")
class PostEditorView extends Composite<Div> implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private static final String ID = "id";
    private static final String NEW = "new";
    private static final String KIND = "kind";
    private static final String COPY = "copy";

    private final PostService posts;
    private final PostRights rights;
    private final PostEditing editing;

    PostEditorView(PostEditingFactory factory) {
        posts = factory.posts();
        rights = factory.rights();
        editing = factory.create();
        getContent().addClassName("post-editor");
        getContent().add(editing.layout());
    }

    /** Opens a post or page. */
    static void open(UUID id) {
        UI.getCurrent().navigate(PostEditorView.class, parameters(id));
    }

    /** Starts a post or page. */
    static void openNew(PostKind kind) {
        var query = kind == PostKind.POST ? QueryParameters.empty() : QueryParameters.of(KIND, kind.name());
        UI.getCurrent().navigate(PostEditorView.class, new RouteParameters(ID, NEW), query);
    }

    /** Goes on with a new post or page of which there is a working copy. */
    static void openNew(PostKind kind, UUID copy) {
        UI.getCurrent().navigate(PostEditorView.class, new RouteParameters(ID, NEW), query(kind, copy));
    }

    /** Has the address lead back to the working copy, when the page is loaded anew. */
    static void nameInAddress(PostKind kind, UUID copy) {
        var location = new Location("admin/posts/" + NEW, query(kind, copy));
        UI.getCurrent().getPage().getHistory().replaceState(null, location);
    }

    static RouteParameters parameters(UUID id) {
        return new RouteParameters(ID, id.toString());
    }

    /** The post that an address is about; empty for a new one, and for an address that nobody made. */
    static Optional<UUID> id(RouteParameters parameters) {
        return parameters.get(ID).flatMap(PostFilterParameters::id);
    }

    /** What somebody may read and not change is shown elsewhere. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!rights.haveAll()) {
            id(event.getRouteParameters())
                    .flatMap(posts::find)
                    .filter(post -> !post.deleted() && !rights.mayChange(post))
                    .ifPresent(post -> event.forwardTo(PostReadingView.class, parameters(post.id())));
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var id = event.getRouteParameters().get(ID).orElse(NEW);
        if (id.equals(NEW)) {
            editing.start(
                    kind(event.getLocation()),
                    parameter(event.getLocation(), COPY).flatMap(PostFilterParameters::id));
        } else if (!id(event.getRouteParameters()).map(editing::open).orElse(false)) {
            PostListView.openForWantOfAPost();
        }
    }

    @Override
    public String getPageTitle() {
        return editing.title();
    }

    private PostKind kind(Location location) {
        return parameter(location, KIND)
                .filter(name -> rights.haveAll())
                .filter(PostKind.PAGE.name()::equalsIgnoreCase)
                .map(page -> PostKind.PAGE)
                .orElse(PostKind.POST);
    }

    private static Optional<String> parameter(Location location, String name) {
        return location.getQueryParameters().getSingleParameter(name);
    }

    private static QueryParameters query(PostKind kind, UUID copy) {
        return QueryParameters.of(KIND, kind.name()).merging(COPY, copy.toString());
    }
}
