package org.inkjar.post.ui;

import static java.util.function.Predicate.not;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.Words;
import org.inkjar.common.ui.Notices;
import org.inkjar.post.PostDetails;
import org.inkjar.post.PostKind;
import org.inkjar.post.PostStatus;
import org.inkjar.post.UnsavedPost;

/** Shows a post to its author who may read it and no longer change it. */
@Route("admin/posts/:id/read")
@RolesAllowed("CONTRIBUTOR")
@CssImport("./editor.css")
class PostReadingView extends Composite<Div> implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private final PostEditingFactory services;
    private String title = "";

    PostReadingView(PostEditingFactory services) {
        this.services = services;
        getContent().addClassName("post-reading");
    }

    /** What somebody may change opens in the editor. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        find(event.getRouteParameters())
                .filter(services.rights()::mayChange)
                .ifPresent(post -> event.forwardTo(PostEditorView.class, PostEditorView.parameters(post.id())));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        find(event.getRouteParameters()).ifPresentOrElse(this::show, PostListView::openForWantOfAPost);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private Optional<PostDetails> find(RouteParameters parameters) {
        return PostEditorView.id(parameters).flatMap(services.posts()::find).filter(not(PostDetails::deleted));
    }

    private void show(PostDetails post) {
        title = post.data().title();
        var preview = new PostPreview(
                services.markdown(), services.settings().current().appearance());
        preview.show(post.data().body(), post.data().language());
        var offer = new PostOffer();
        services.copies().findOf(post.id()).ifPresent(unsaved -> offer(offer, post, unsaved));
        getContent().removeAll();
        getContent().add(bar(post), offer, preview);
    }

    private Component bar(PostDetails post) {
        var heading = new H1(post.data().title());
        heading.addClassName("post-reading-title");
        var reason = new Span(reason(post));
        reason.addClassName("post-standing");
        var where = new Div(heading, new StatusBadge(post.status()), reason);
        where.addClassName("post-where");
        var bar = new Div(where, commands(post));
        bar.addClassName("post-bar");
        return bar;
    }

    private Component commands(PostDetails post) {
        var commands = new Div();
        commands.addClassName("post-commands");
        if (post.status() == PostStatus.PUBLISHED) {
            commands.add(SiteLink.text(post.path()));
        }
        var history = new Button(Words.of("post.history.open"), click -> PostHistoryView.open(post.id()));
        history.addThemeVariants(ButtonVariant.TERTIARY);
        commands.add(history);
        if (post.data().kind() == PostKind.POST) {
            commands.add(new Button(
                    Words.of("post.editor.duplicate"),
                    click -> services.actions().duplicate(post.id())));
        }
        return commands;
    }

    private String reason(PostDetails post) {
        if (post.data().kind() == PostKind.PAGE) {
            return Words.of("post.editor.reading.page");
        }
        return post.status() == PostStatus.SCHEDULED && post.publishedAt() != null
                ? Words.of(
                        "post.editor.reading.scheduled",
                        new SiteTime(services.settings().zone()).format(post.publishedAt()))
                : Words.of("post.editor.reading");
    }

    /** What was typed before an editor took over is not lost. */
    private void offer(PostOffer offer, PostDetails post, UnsavedPost unsaved) {
        offer.show(
                Words.of("post.editor.reading.unsaved"),
                offer.choice(Words.of("post.editor.reading.draft"), () -> makeDraft(unsaved)),
                offer.choice(Words.of("post.editor.unsaved.discard"), () -> discard(post, unsaved)));
    }

    private void makeDraft(UnsavedPost unsaved) {
        try {
            var data = services.rights().asNew(unsaved.input().check());
            var draft = services.posts().create(data.retitled(data.title()));
            services.copies().discard(unsaved.id());
            PostEditorView.open(draft.id());
            Notices.done(Words.of("post.editor.conflict.kept"));
        } catch (InvalidInputException e) {
            Notices.failed(String.join(" ", e.messages().values()));
        }
    }

    private void discard(PostDetails post, UnsavedPost unsaved) {
        services.copies().discard(unsaved.id());
        Notices.done(Words.of("post.editor.discarded"), () -> {
            services.copies().keep(null, post, unsaved.input());
            show(post);
        });
    }
}
