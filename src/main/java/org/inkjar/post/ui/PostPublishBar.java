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
        save = Shortcut.SAVE.on(new Button("Save", click -> commands.save()));
        publish = Shortcut.PUBLISH.on(new Button("Publish", click -> commands.publish()));
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        Shortcut.CHECK.on(check);
        check.addThemeVariants(ButtonVariant.TERTIARY);
        check.addClickListener(click -> commands.look());
        showHealth(Optional.empty());
        var more = new MenuBar();
        more.addThemeVariants(MenuBarVariant.TERTIARY);
        more.addClassName("icon-menu");
        var root = more.addItem(Glyph.MORE.create());
        root.setAriaLabel("More actions");
        time = root.getSubMenu().addItem("Schedule…", click -> commands.chooseTime());
        preview = root.getSubMenu().addItem("Share preview…", click -> commands.sharePreview());
        series = root.getSubMenu().addItem("Series…", click -> commands.chooseSeries());
        withdraw = root.getSubMenu().addItem("Withdraw", click -> commands.withdraw());
        history = root.getSubMenu().addItem("History…", click -> commands.history());
        duplicate = root.getSubMenu().addItem("Duplicate", click -> commands.duplicate());
        template = root.getSubMenu().addItem("Keep as template…", click -> commands.keepAsTemplate());
        discard = root.getSubMenu().addItem("Discard changes", click -> commands.discard());
        delete = root.getSubMenu().addItem("Delete", click -> commands.delete());
        heading.addClassName("visually-hidden");
        standing.addClassName("post-standing");
        var where = new Div(heading, status, standing);
        where.add(states);
        where.add(state("Saving…", "post-saving"), state("Offline, kept here", "post-offline"));
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
        var words = "Checklist%s: %s"
                .formatted(
                        shown.isEmpty() ? "" : " (%s)".formatted(shown),
                        found.map(HealthTexts::count).orElse("not looked at yet"));
        check.setText(shown);
        check.setAriaLabel(words);
        check.setTooltipText(words);
        check.setClassName(
                "has-problems", found.filter(health -> health.problems() > 0).isPresent());
    }

    void showNew(PostKind kind, boolean changed) {
        var news = kind == PostKind.POST ? "New post" : "New page";
        heading.setText(news);
        status.show(PostStatus.DRAFT);
        standing.setText(news + next());
        view.setVisible(false);
        offer(kind, PostStatus.DRAFT);
        discard.setVisible(changed);
        history.setVisible(false);
        duplicate.setVisible(false);
        template.setVisible(false);
        delete.setVisible(false);
    }

    void show(PostDetails post, SiteTime time, boolean changed) {
        heading.setText("Edit “%s”".formatted(post.data().title()));
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
                    case SCHEDULED -> "Publish now";
                    case WITHDRAWN -> "Publish again";
                    case DRAFT, PUBLISHED -> "Publish";
                });
        save.setText(isPublic ? "Update" : "Save");
        save.setThemeName(ButtonVariant.PRIMARY.getVariantName(), isPublic || !mayPublish);
        time.setVisible(mayPublish && (kind == PostKind.POST || !isPublic));
        preview.setVisible(!isPublic);
        series.setVisible(kind == PostKind.POST);
        time.setText(
                switch (now) {
                    case DRAFT -> "Schedule…";
                    case SCHEDULED -> "Change schedule…";
                    case PUBLISHED -> "Change date…";
                    case WITHDRAWN -> "Publish again with a date…";
                });
        withdraw.setVisible(mayPublish && (isPublic || now == PostStatus.SCHEDULED));
        withdraw.setText(isPublic ? "Withdraw" : "Take off the schedule");
    }

    /** Who takes it further, where that is somebody else. */
    private String next() {
        return mayPublish ? "" : " · An editor publishes it";
    }

    private String standing(PostDetails post, SiteTime time) {
        return switch (post.status()) {
            case DRAFT -> "Saved " + time.format(post.updatedAt()) + next();
            case SCHEDULED -> "For " + publication(post, time);
            case PUBLISHED -> publication(post, time);
            case WITHDRAWN -> publication(post, time) + next();
        };
    }

    private static String publication(PostDetails post, SiteTime time) {
        return time.format(Objects.requireNonNull(post.publishedAt()));
    }
}
