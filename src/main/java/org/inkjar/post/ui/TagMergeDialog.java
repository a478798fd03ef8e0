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
import org.inkjar.common.ui.FieldErrors;
import org.inkjar.common.ui.Notices;
import org.inkjar.post.TagListItem;
import org.inkjar.post.TagService;

/** Merges one tag into another. */
final class TagMergeDialog extends Dialog {

    private final TagService tags;
    private final TagListItem tag;
    private final Runnable merged;
    private final ComboBox<TagListItem> target = new ComboBox<>("Merge into");
    private final FieldErrors errors = new FieldErrors();

    private TagMergeDialog(TagService tags, TagListItem tag, Runnable merged) {
        this.tags = tags;
        this.tag = tag;
        this.merged = merged;
        setHeaderTitle("Merge the tag “%s”".formatted(tag.name()));
        errors.bind("into", target);
        target.setItemLabelGenerator(TagListItem::name);
        target.setItemsPageable(
                (page, text) -> tags.list(Objects.requireNonNullElse(text, ""), page),
                (page, text) -> tags.count(Objects.requireNonNullElse(text, "")));
        target.setAutofocus(true);
        var content = new Div(new Paragraph(consequences()), target);
        content.addClassName("fields");
        add(content);
        var merge = new Button("Merge", click -> merge());
        merge.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), merge);
    }

    /**
     * Opens the question.
     *
     * @param merged called when the tag was merged
     */
    static void open(TagService tags, TagListItem tag, Runnable merged) {
        new TagMergeDialog(tags, tag, merged).open();
    }

    private String consequences() {
        return TagTexts.carriedBy(tag.posts(), "they get the other tag instead", "it gets the other tag instead")
                + " The old address leads to the other tag. This cannot be undone.";
    }

    private void merge() {
        var into = target.getValue();
        if (into == null) {
            errors.show(new InvalidInputException("into", "Choose the tag that shall stay."));
            return;
        }
        try {
            tags.merge(tag.id(), into.id());
            close();
            merged.run();
            Notices.done("“%s” is now “%s”.".formatted(tag.name(), into.name()));
        } catch (InvalidInputException e) {
            errors.show(e);
        } catch (NotFoundException e) {
            Notices.failed(TagTexts.GONE);
            merged.run();
        }
    }
}
