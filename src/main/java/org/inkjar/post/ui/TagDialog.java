package org.inkjar.post.ui;

import com.vaadin.flow.component.dialog.Dialog;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.StaleVersionException;
import org.inkjar.common.Words;
import org.inkjar.common.ui.Notices;
import org.inkjar.common.ui.SaveButton;
import org.inkjar.common.ui.StaleVersionDialog;
import org.inkjar.post.TagDetails;
import org.inkjar.post.TagService;
import org.inkjar.post.ui.TagForm.Typed;
import org.jspecify.annotations.Nullable;

/** Makes a tag or changes one. */
final class TagDialog extends Dialog {

    private final TagService tags;
    private final Runnable saved;
    private final TagForm form;
    private @Nullable TagDetails stored;

    private TagDialog(TagService tags, @Nullable TagDetails stored, Runnable saved) {
        this.tags = tags;
        this.saved = saved;
        this.stored = stored;
        form = new TagForm(stored == null);
        form.show(before());
        setHeaderTitle(stored == null ? Words.of("post.tag.new") : Words.of("post.tag.edit"));
        add(form);
        getFooter()
                .add(
                        CarefulClosing.of(this, "tag " + (stored == null ? "new" : stored.id()), this::isDirty),
                        new SaveButton(this, this::save));
    }

    /**
     * Opens the fields of a new tag.
     *
     * @param saved called when the tag was made
     */
    static void create(TagService tags, Runnable saved) {
        new TagDialog(tags, null, saved).open();
    }

    /**
     * Opens the fields of a tag.
     *
     * @param saved called when the tag was changed
     */
    static void edit(TagService tags, TagDetails tag, Runnable saved) {
        new TagDialog(tags, tag, saved).open();
    }

    private void save() {
        try {
            var tag = write();
            close();
            saved.run();
            Notices.done(Words.of("post.tag.saved", tag.data().name()));
        } catch (InvalidInputException e) {
            form.showErrors(e);
        } catch (StaleVersionException e) {
            StaleVersionDialog.ask(e, this::overwrite, this::reload);
        }
    }

    private TagDetails write() {
        var data = form.typed().data();
        return stored == null ? tags.create(data) : tags.save(stored.id(), stored.version(), data);
    }

    private void overwrite() {
        refresh();
        save();
    }

    private void reload() {
        refresh();
        form.show(before());
    }

    private void refresh() {
        if (stored != null) {
            stored = tags.find(stored.id()).orElse(stored);
        }
    }

    private Typed before() {
        return stored == null ? Typed.NOTHING : Typed.of(stored.data());
    }

    private boolean isDirty() {
        return !form.typed().equals(before());
    }
}
