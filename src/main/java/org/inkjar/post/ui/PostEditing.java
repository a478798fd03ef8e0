package org.inkjar.post.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.StaleVersionException;
import org.inkjar.common.ui.Notices;
import org.inkjar.common.ui.UnsavedChanges;
import org.inkjar.post.PostDetails;
import org.inkjar.post.PostFilter;
import org.inkjar.post.PostKind;
import org.inkjar.post.PostStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/** The post in the editor: what is stored of it, whether that was changed, and what becomes of it. */
class PostEditing implements PostCommands, PostConflicts.Editor {

    private final PostEditingFactory services;
    private final PostConflicts conflicts;
    private final PostForm form;
    private final PostEditorLayout layout;
    private final UnsavedChanges unsaved;
    private @Nullable PostDetails stored;
    private boolean changed;

    PostEditing(PostEditingFactory services) {
        this.services = services;
        conflicts = new PostConflicts(services.posts(), services.trash(), services.authors(), this);
        form = new PostForm(services.tags());
        layout = new PostEditorLayout(
                form,
                new PostPreview(
                        services.markdown(), services.settings().current().appearance()),
                this);
        unsaved = UnsavedChanges.guard(layout, () -> changed);
        form.onChange(this::noteChange);
        var body = form.writing.body;
        body.onLinkWanted(words -> new LinkDialog(services.list(), words, body::insert).open());
    }

    Component layout() {
        return layout;
    }

    String title() {
        return stored == null ? "New post" : stored.data().title();
    }

    void start(PostKind kind) {
        offer();
        stored = null;
        form.readNew(kind, services.currentAuthor().id().stream().toList());
        layout.start(kind);
        form.writing.body.keepInBrowserAs("new " + kind);
        setChanged(false);
    }

    /** Shows a post, unless there is none. */
    boolean open(UUID id) {
        if (stored != null && stored.id().equals(id) && !changed) {
            return true; // It has just been saved here; somebody may be typing.
        }
        var found = services.posts().find(id).filter(post -> !post.deleted());
        offer();
        found.ifPresent(this::display);
        return found.isPresent();
    }

    @Override
    public void save() {
        if (store()) {
            Notices.done("Saved.");
        }
    }

    @Override
    public void publish() {
        advance(post -> services.publishing().publish(post.id(), post.version()), "Published.");
    }

    @Override
    public void schedule() {
        if (isStored()) {
            var time = time();
            new PostScheduleDialog(
                            time,
                            plannedFor()
                                    .orElseGet(() -> time.tomorrowMorning(
                                            services.clock().instant())),
                            instant -> advance(
                                    post -> services.publishing().schedule(post.id(), post.version(), instant),
                                    "Scheduled for %s.".formatted(time.format(instant))))
                    .open();
        }
    }

    @Override
    public void withdraw() {
        advance(post -> services.publishing().withdraw(post.id(), post.version()), "Withdrawn.");
    }

    @Override
    public void duplicate() {
        if (isStored()) {
            services.actions().duplicate(id());
        }
    }

    @Override
    public void history() {
        if (isStored()) {
            PostHistoryView.open(id());
        }
    }

    @Override
    public void delete() {
        if (isStored()) {
            var id = id();
            services.actions()
                    .delete(List.of(id), () -> PostListView.open(PostFilter.ALL), () -> PostEditorView.open(id));
        }
    }

    @Override
    public void saved(PostDetails details) {
        boolean isNew = stored == null;
        stored = details;
        form.readDecided(details);
        form.writing.body.saved();
        setChanged(false);
        UI.getCurrent().getPage().setTitle(title());
        if (isNew) {
            form.writing.body.keepInBrowserAs(details.id().toString());
            PostEditorView.open(details.id());
        }
    }

    @Override
    public void show(PostDetails details) {
        setChanged(false);
        if (stored != null && stored.id().equals(details.id())) {
            display(details);
        } else {
            PostEditorView.open(details.id());
        }
    }

    @Override
    public void refused(InvalidInputException e) {
        layout.reveal(form.isInSettings(e));
        form.show(e);
    }

    @Override
    public String savedAt(PostDetails details) {
        return time().format(details.updatedAt());
    }

    private void display(PostDetails details) {
        stored = details;
        form.read(details);
        form.writing.body.keepInBrowserAs(details.id().toString());
        layout.reveal(false);
        setChanged(false);
    }

    /** Saves. What is refused or in conflict is shown, and false is returned. */
    private boolean store() {
        try {
            var data = form.write();
            if (stored == null) {
                saved(services.posts().create(data));
                return true;
            }
            try {
                saved(services.posts().save(stored.id(), stored.version(), data));
                return true;
            } catch (StaleVersionException | OptimisticLockingFailureException | NotFoundException e) {
                conflicts.settle(stored, data);
            }
        } catch (InvalidInputException e) {
            refused(e);
        }
        return false;
    }

    /** Whether everything is saved, which it is where it can be. */
    private boolean isStored() {
        return (stored != null && !changed) || store();
    }

    private void advance(UnaryOperator<PostDetails> step, String done) {
        if (!isStored() || stored == null) {
            return;
        }
        try {
            saved(step.apply(stored));
            Notices.done(done);
        } catch (StaleVersionException | OptimisticLockingFailureException | NotFoundException e) {
            conflicts.settle(stored, stored.data());
        }
    }

    /** Most changes are not the first: those need not be told again, at every key. */
    private void noteChange() {
        if (!changed) {
            setChanged(true);
        }
    }

    private void setChanged(boolean newChanged) {
        changed = newChanged;
        unsaved.update();
        if (stored != null) {
            layout.show(stored, time(), changed);
        }
    }

    private void offer() {
        form.offer(services.authors().findAll(), services.settings().baseUrl());
    }

    private UUID id() {
        return Objects.requireNonNull(stored).id();
    }

    private Optional<Instant> plannedFor() {
        return Optional.ofNullable(stored)
                .filter(post -> post.status() == PostStatus.SCHEDULED)
                .map(PostDetails::publishedAt);
    }

    private SiteTime time() {
        return new SiteTime(services.settings().zone());
    }
}
