package org.inkjar.post.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.StaleVersionException;
import org.inkjar.common.Words;
import org.inkjar.common.ui.Notices;
import org.inkjar.common.ui.UnsavedChanges;
import org.inkjar.common.ui.UnsavedChanges.Loss;
import org.inkjar.post.PostData;
import org.inkjar.post.PostDetails;
import org.inkjar.post.PostInput;
import org.inkjar.post.PostKind;
import org.inkjar.post.UnsavedPost;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

/** The post in the editor: what is stored of it, whether that was changed, and what becomes of it. */
class PostEditing implements PostConflicts.Editor, PostKeeping.Editor, UnsavedReturn.Editor {

    private final PostEditingFactory services;
    private final PostConflicts conflicts;
    private final PostForm form;
    private final PostEditorLayout layout;
    private final PostKeeping keeping;
    private final UnsavedReturn unsaved;
    private final OtherVisitors visitors;
    private final UnsavedChanges guard;
    private final UnfinishedUploads uploads;
    private @Nullable PostDetails stored;
    private boolean changed;

    /** Whether the address is about to follow a post that was made here. */
    private boolean isCreated;

    PostEditing(PostEditingFactory services) {
        this.services = services;
        conflicts = new PostConflicts(services, this);
        form = services.form();
        keeping = new PostKeeping(services.copies(), this);
        unsaved = new UnsavedReturn(services.copies(), this);
        visitors = services.otherVisitors();
        var preflight = new EditorPreflight(services, form, this);
        layout = new PostEditorLayout(
                form,
                services.preview(),
                services.publishBar(new EditorCommands(services, this, preflight), keeping, visitors),
                unsaved.offer());
        preflight.in(layout);
        layout.onLeave(this::leave);
        var body = form.writing.body;
        guard = UnsavedChanges.guard(layout, this::loss);
        uploads = new UnfinishedUploads(body.getElement(), guard::update);
        form.onChange(this::noteChange);
        body.onLinkWanted(words -> new LinkDialog(services.list(), words, body::insert).open());
        services.pictures().serve(body);
        ScheduledArrival.watch(layout, services.posts(), () -> Optional.ofNullable(stored), published -> {
            stored = published;
            setChanged(changed); // What is typed goes on.
        });
    }

    Component layout() {
        return layout;
    }

    String title() {
        return stored == null ? Words.of("post.editor.new") : stored.data().title();
    }

    /** @param copy what was typed earlier and shall go on */
    void start(PostKind kind, Optional<UUID> copy) {
        offer();
        stored = null;
        form.readNew(kind, services.currentAuthor().id().stream().toList(), services.language());
        layout.start(kind);
        layout.showHealth(Optional.empty());
        keeping.begin(null);
        form.writing.body.keepInBrowserAs("new " + kind);
        setChanged(false);
        visitors.watch(null);
        unsaved.toNew(kind, copy);
    }

    /** Shows a post, unless there is none. */
    boolean open(UUID id) {
        if (isCreated) {
            isCreated = false;
            return true; // Here, just now: somebody may be typing.
        }
        var found = services.posts().find(id).filter(post -> !post.deleted());
        offer();
        found.ifPresent(this::display);
        return found.isPresent();
    }

    void save() {
        if (store()) {
            Notices.done(Words.of("post.editor.saved"));
        }
    }

    /** Whether everything is saved, which it is where it can be. */
    boolean isStored() {
        return (stored != null && !changed) || store();
    }

    /** Saves, and takes what is saved a step further. */
    void advance(UnaryOperator<PostDetails> step, String done) {
        if (isStored() && write(requireNonNull(stored).data(), step)) {
            Notices.done(done);
        }
    }

    @Override
    public void discard() {
        var before = stored;
        var input = input();
        keeping.end();
        if (before == null) {
            start(input.kind(), Optional.empty());
        } else {
            services.posts().find(before.id()).ifPresent(this::display);
        }
        unsaved.offerAgain(before, input);
    }

    @Override
    public void saved(PostDetails details) {
        boolean isNew = stored == null;
        stored = details;
        form.readDecided(details);
        settle();
        layout.showHealth(services.health().find(details.id()));
        UI.getCurrent().getPage().setTitle(title());
        if (isNew) {
            form.writing.body.keepInBrowserAs(details.id().toString());
            visitors.watch(details.id());
            isCreated = true;
            PostEditorView.open(details.id());
        }
    }

    @Override
    public void show(PostDetails details) {
        settle();
        if (stored != null
                && stored.id().equals(details.id())
                && services.rights().mayChange(details)) {
            form.readAgain(details);
            shown(details);
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
    public @Nullable PostDetails stored() {
        return stored;
    }

    @Override
    public PostInput input() {
        return form.input();
    }

    @Override
    public void kept(UUID copy) {
        if (stored == null) {
            PostEditorView.nameInAddress(form.settings.kind.getValue(), copy);
        }
        form.writing.body.saved();
        guard.update();
    }

    @Override
    public void goOn(UnsavedPost earlier) {
        keeping.keep(); // what was typed meanwhile
        stored = stored == null ? null : earlier.basedOn(stored);
        form.readUnsaved(earlier.input());
        keeping.begin(earlier.id());
        form.writing.body.keepInBrowserAs(
                stored == null ? "new " + earlier.input().kind() : stored.id().toString());
        setChanged(true);
    }

    @Override
    public SiteTime time() {
        return new SiteTime(services.settings().zone());
    }

    /** What an editor has taken over meanwhile is shown elsewhere. */
    private void display(PostDetails details) {
        if (services.rights().mayChange(details)) {
            form.read(details);
            shown(details);
        } else {
            PostEditorView.open(details.id());
        }
    }

    private void shown(PostDetails details) {
        stored = details;
        layout.reveal(false);
        keeping.begin(null);
        form.writing.body.keepInBrowserAs(details.id().toString());
        setChanged(false);
        layout.showHealth(services.health().find(details.id()));
        visitors.watch(details.id());
        unsaved.to(details);
    }

    /** Saves. What is refused or in conflict is shown, and false is returned. */
    private boolean store() {
        try {
            var data = form.write();
            if (stored == null) {
                saved(services.posts().create(data));
                return true;
            }
            return write(data, before -> services.posts().save(before.id(), before.version(), data));
        } catch (InvalidInputException e) {
            refused(e);
            return false;
        }
    }

    /** Writes what is based on what is stored. Where that has changed or gone meanwhile, somebody decides. */
    private boolean write(PostData data, UnaryOperator<PostDetails> step) {
        var before = requireNonNull(stored);
        try {
            saved(step.apply(before));
            return true;
        } catch (StaleVersionException
                | OptimisticLockingFailureException
                | NotFoundException
                | AccessDeniedException e) {
            conflicts.settle(before, data);
            return false;
        }
    }

    /** Most changes are not the first: those need not be told again, at every key. */
    private void noteChange() {
        keeping.noteChange();
        if (!changed) {
            setChanged(true);
        }
    }

    /** Nothing is unsaved any more. */
    private void settle() {
        form.writing.body.saved();
        keeping.end();
        unsaved.offer().hide();
        setChanged(false);
    }

    private void setChanged(boolean newChanged) {
        changed = newChanged;
        guard.update();
        if (stored == null) {
            layout.showNew(form.settings.kind.getValue(), changed);
        } else {
            layout.show(stored, time(), changed);
        }
    }

    /** What leaving would cost. A post that gets an address of its own is not left. */
    private Optional<Loss> loss() {
        if (keeping.isBehind()) {
            return Optional.of(UnsavedChanges.changes());
        }
        return isCreated ? Optional.empty() : uploads.loss();
    }

    private void leave() {
        keeping.keep();
        if (changed) {
            unsaved.sayGoodbye(stored);
        }
    }

    private void offer() {
        var settings = services.settings();
        form.offer(services.authors().findAll(), settings.baseUrl());
        form.snippets.offer(settings.current().title(), services.address().base());
    }
}
