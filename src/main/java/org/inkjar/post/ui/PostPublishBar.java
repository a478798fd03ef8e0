package org.inkjar.post.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.Objects;
import java.util.Optional;
import org.inkjar.common.Words;
import org.inkjar.common.ui.Glyph;
import org.inkjar.common.ui.Shortcut;
import org.inkjar.post.HealthSummary;
import org.inkjar.post.PostDetails;
import org.inkjar.post.PostKind;
import org.inkjar.post.PostStatus;

/** Says where the post stands, and takes it further. */
class PostPublishBar extends Composite<Div> {

    private final H1 heading = new H1();
    private final StatusBadge status = new StatusBadge(PostStatus.DRAFT);
    private final Span standing = new Span();
    private final Anchor view = SiteLink.text("/");
    private final Div actions = new Div();
    private final boolean mayPublish;
    private final Button check = new Button(Glyph.CHECK.create());
    private final Button save;
    private final Button publish;
    private final MenuItem time;
    private final MenuItem preview;
    private final MenuItem series;
    private final MenuItem withdraw;
    private final MenuItem history;
    private final MenuItem duplicate;
    private final MenuItem discard;
    private final MenuItem template;
    private final MenuItem delete;

    /**
     * @param mayPublish whether whoever writes decides when it becomes public
     * @param states that are shown beside the status
     */
    PostPublishBar(PostCommands commands, boolean mayPublish, Component... states) {
        this.mayPublish = mayPublish;
        save = Shortcut.SAVE.on(new Button(Words.of("common.save"), Glyph.SAVE.create(), click -> commands.save()));
        save.addClassName("save-button");
        publish = Shortcut.PUBLISH.on(new Button(Words.of("post.publish"), click -> commands.publish()));
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        Shortcut.CHECK.on(check);
        check.addThemeVariants(ButtonVariant.TERTIARY);
        check.addClassName("check-button");
        check.addClickListener(click -> commands.look());
        showHealth(Optional.empty());
        var more = new MenuBar();
        more.addThemeVariants(MenuBarVariant.TERTIARY);
        more.addClassName("icon-menu");
        var root = more.addItem(Glyph.MORE.create());
        root.setAriaLabel(Words.of("post.editor.more"));
        time = root.getSubMenu().addItem(Words.of("post.publish.ask-to-schedule"), click -> commands.chooseTime());
        preview = root.getSubMenu().addItem(Words.of("post.preview.ask-to-share"), click -> commands.sharePreview());
        series = root.getSubMenu().addItem(Words.of("post.editor.series"), click -> commands.chooseSeries());
        withdraw = root.getSubMenu().addItem(Words.of("post.publish.withdraw"), click -> commands.withdraw());
        history = root.getSubMenu().addItem(Words.of("post.history.open"), click -> commands.history());
        duplicate = root.getSubMenu().addItem(Words.of("post.editor.duplicate"), click -> commands.duplicate());
        template =
                root.getSubMenu().addItem(Words.of("post.editor.ask-for-template"), click -> commands.keepAsTemplate());
        discard = root.getSubMenu().addItem(Words.of("post.editor.discard"), click -> commands.discard());
        delete = root.getSubMenu().addItem(Words.of("post.editor.delete"), click -> commands.delete());
        heading.addClassName("visually-hidden");
        standing.addClassName("post-standing");
        var where = new Div(heading, status, standing);
        where.add(states);
        where.add(
                state(Words.of("post.editor.saving"), "post-saving"),
                state(Words.of("post.editor.offline"), "post-offline"));
        where.addClassName("post-where");
        actions.add(view, check, save, publish, more);
        actions.addClassName("post-commands");
        getContent().addClassName("post-bar");
        getContent().add(where, actions);
    }

    /** Said by the style sheet, which knows of the browser what the server cannot. */
    private static Span state(String text, String name) {
        var state = new Span(text);
        state.addClassName(name);
        return state;
    }

    /** Adds a button in front of those that change the post. */
    void addTool(Button tool) {
        actions.addComponentAtIndex(1, tool);
    }

    /** Says how much could be mended; empty where nobody has looked. */
    final void showHealth(Optional<HealthSummary> found) {
        int count =
                found.map(health -> health.problems() + health.suggestions()).orElse(0);
        var shown = count == 0 ? "" : String.valueOf(count);
        // The name has what is seen in it, for whoever presses buttons by speaking.
        var words = found.map(health -> shown.isEmpty()
                        ? Words.of("post.preflight.button", HealthTexts.count(health))
                        : Words.of("post.preflight.button.count", shown, HealthTexts.count(health)))
                .orElseGet(() -> Words.of("post.preflight.button.unknown"));
        check.setText(shown);
        check.setAriaLabel(words);
        check.setTooltipText(words);
        check.setClassName(
                "has-problems", found.filter(health -> health.problems() > 0).isPresent());
    }

    void showNew(PostKind kind, boolean changed) {
        var news = kind == PostKind.POST ? Words.of("post.editor.new") : Words.of("post.editor.new.page");
        heading.setText(news);
        status.show(PostStatus.DRAFT);
        standing.setText(withNext(news));
        view.setVisible(false);
        offer(kind, PostStatus.DRAFT);
        discard.setVisible(changed);
        history.setVisible(false);
        duplicate.setVisible(false);
        template.setVisible(false);
        delete.setVisible(false);
    }

    void show(PostDetails post, SiteTime time, boolean changed) {
        heading.setText(Words.of("post.editor.heading", post.data().title()));
        status.show(post.status());
        standing.setText(standing(post, time));
        discard.setVisible(changed);
        view.setVisible(post.status() == PostStatus.PUBLISHED);
        view.setHref(post.path());
        offer(post.data().kind(), post.status());
        history.setVisible(true);
        duplicate.setVisible(true);
        template.setVisible(true);
        delete.setVisible(true);
    }

    /** A page has no date that anybody sees. */
    private void offer(PostKind kind, PostStatus now) {
        boolean isPublic = now == PostStatus.PUBLISHED;
        publish.setVisible(mayPublish && !isPublic);
        publish.setText(
                switch (now) {
                    case SCHEDULED -> Words.of("post.publish.now");
                    case WITHDRAWN -> Words.of("post.publish.again");
                    case DRAFT, PUBLISHED -> Words.of("post.publish");
                });
        save.setText(isPublic ? Words.of("post.publish.update") : Words.of("common.save"));
        save.setThemeName(ButtonVariant.PRIMARY.getVariantName(), isPublic || !mayPublish);
        time.setVisible(mayPublish && (kind == PostKind.POST || !isPublic));
        preview.setVisible(!isPublic);
        series.setVisible(kind == PostKind.POST);
        time.setText(
                switch (now) {
                    case DRAFT -> Words.of("post.publish.ask-to-schedule");
                    case SCHEDULED -> Words.of("post.publish.ask-to-reschedule");
                    case PUBLISHED -> Words.of("post.publish.ask-for-date");
                    case WITHDRAWN -> Words.of("post.publish.ask-to-return");
                });
        withdraw.setVisible(mayPublish && (isPublic || now == PostStatus.SCHEDULED));
        withdraw.setText(isPublic ? Words.of("post.publish.withdraw") : Words.of("post.publish.unschedule"));
    }

    /** Says also who takes it further, where that is somebody else. */
    private String withNext(String standing) {
        return mayPublish ? standing : Words.of("post.publish.by-editor", standing);
    }

    private String standing(PostDetails post, SiteTime time) {
        return switch (post.status()) {
            case DRAFT -> withNext(Words.of("post.editor.saved-at", time.format(post.updatedAt())));
            case SCHEDULED -> Words.of("post.publish.for", publication(post, time));
            case PUBLISHED -> publication(post, time);
            case WITHDRAWN -> withNext(publication(post, time));
        };
    }

    private static String publication(PostDetails post, SiteTime time) {
        return time.format(Objects.requireNonNull(post.publishedAt()));
    }
}
