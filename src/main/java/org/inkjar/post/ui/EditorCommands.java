package org.inkjar.post.ui;

import java.util.List;
import java.util.function.Consumer;
import org.inkjar.common.Words;
import org.inkjar.common.ui.Notices;
import org.inkjar.post.PostDetails;
import org.inkjar.post.PostFilter;
import org.inkjar.post.PostStatus;

/** Does with the post in the editor what its bar offers. What is typed is saved before. */
class EditorCommands implements PostCommands {

    private final PostEditingFactory services;
    private final PostEditing editing;
    private final PublicationTimes times;
    private final EditorPreflight preflight;

    EditorCommands(PostEditingFactory services, PostEditing editing, EditorPreflight preflight) {
        this.services = services;
        this.editing = editing;
        this.preflight = preflight;
        times = new PublicationTimes(services.publishing(), services.clock(), editing::advance);
    }

    @Override
    public void save() {
        preflight.beforeUpdate(editing::save);
    }

    @Override
    public void publish() {
        preflight.before(
                Words.of("post.publish.anyway"),
                () -> publish(Words.of("post.publish.done.fine")),
                () -> publish(Words.of("post.publish.done")));
    }

    private void publish(String done) {
        editing.advance(post -> services.publishing().publish(post.id(), post.version()), done);
    }

    @Override
    public void chooseTime() {
        var post = editing.stored();
        if (post != null && post.status() == PostStatus.PUBLISHED) {
            times.ask(post, editing.time());
        } else {
            preflight.before(Words.of("post.publish.choose-time"), this::askForTime, this::askForTime);
        }
    }

    private void askForTime() {
        withPost(post -> times.ask(post, editing.time()));
    }

    @Override
    public void look() {
        preflight.open();
    }

    @Override
    public void sharePreview() {
        withStored(
                post -> new PreviewDialog(services.previews(), services.address(), post.id(), editing.time()).open());
    }

    @Override
    public void chooseSeries() {
        withPost(post -> new PostSeriesDialog(services.series(), post).open());
    }

    @Override
    public void withdraw() {
        editing.advance(
                post -> services.publishing().withdraw(post.id(), post.version()), Words.of("post.publish.withdrawn"));
    }

    @Override
    public void duplicate() {
        withStored(post -> services.actions().duplicate(post.id()));
    }

    @Override
    public void history() {
        withStored(post -> PostHistoryView.open(post.id()));
    }

    @Override
    public void keepAsTemplate() {
        withStored(post -> new TemplateNameDialog(
                        Words.of("post.editor.template"), post.data().title(), name -> {
                            services.templates().keep(name, post.data());
                            Notices.done(Words.of("post.editor.template.done"));
                        })
                .open());
    }

    @Override
    public void discard() {
        editing.discard();
    }

    @Override
    public void delete() {
        withStored(post -> services.actions()
                .delete(
                        List.of(post.id()),
                        () -> PostListView.open(PostFilter.ALL),
                        () -> PostEditorView.open(post.id())));
    }

    /** For what has nothing to do with what is typed, which is saved only where there is no post yet. */
    private void withPost(Consumer<PostDetails> command) {
        var post = editing.stored();
        if (post == null) {
            withStored(command);
        } else {
            command.accept(post);
        }
    }

    private void withStored(Consumer<PostDetails> command) {
        var post = editing.isStored() ? editing.stored() : null;
        if (post != null) {
            command.accept(post);
        }
    }
}
