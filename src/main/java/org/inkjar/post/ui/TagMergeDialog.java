package org.inkjar.post.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.Words;
import org.inkjar.common.ui.FieldErrors;
import org.inkjar.common.ui.Notices;
import org.inkjar.post.TagListItem;
import org.inkjar.post.TagService;

/** Merges one tag into another. */
final class TagMergeDialog extends Dialog {

    private final TagService tags;
    private final TagListItem tag;
    private final Runnable merged;
    private final ComboBox<TagListItem> target = new ComboBox<>(Words.of("post.tag.merge.into"));
    private final FieldErrors errors = new FieldErrors();

    private TagMergeDialog(TagService tags, TagListItem tag, Runnable merged) {
        this.tags = tags;
        this.tag = tag;
        this.merged = merged;
        setHeaderTitle(Words.of("post.tag.merge.title", tag.name()));
        errors.bind("into", target);
        target.setItemLabelGenerator(TagListItem::name);
        target.setItemsPageable(
                (page, text) -> tags.list(Objects.requireNonNullElse(text, ""), page),
                (page, text) -> tags.count(Objects.requireNonNullElse(text, "")));
        target.setWidthFull();
        target.setAutofocus(true);
        var content = new Div(new Paragraph(Words.of("post.tag.merge.consequence", tag.posts())), target);
        content.addClassName("fields");
        add(content);
        var merge = new Button(Words.of("post.tag.merge"), click -> merge());
        merge.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Words.of("common.cancel"), click -> close()), merge);
    }

    /**
     * Opens the question.
     *
     * @param merged called when the tag was merged
     */
    static void open(TagService tags, TagListItem tag, Runnable merged) {
        new TagMergeDialog(tags, tag, merged).open();
    }

    private void merge() {
        var into = target.getValue();
        if (into == null) {
            errors.show(new InvalidInputException("into", Words.of("post.tag.merge.choose")));
            return;
        }
        try {
            tags.merge(tag.id(), into.id());
            close();
            merged.run();
            Notices.done(Words.of("post.tag.merged", tag.name(), into.name()));
        } catch (InvalidInputException e) {
            errors.show(e);
        } catch (NotFoundException e) {
            Notices.failed(Words.of("post.tag.gone"));
            merged.run();
        }
    }
}
