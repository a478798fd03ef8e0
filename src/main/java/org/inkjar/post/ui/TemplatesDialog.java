package org.inkjar.post.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Objects;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.Words;
import org.inkjar.common.ui.Notices;
import org.inkjar.post.PostRights;
import org.inkjar.post.PostTemplateItem;
import org.inkjar.post.PostTemplateName;
import org.inkjar.post.PostTemplates;

/** Renames templates and deletes them: those of whoever is signed in, of editors all. They are made in the editor of a post. */
class TemplatesDialog extends Dialog {

    private final PostTemplates templates;
    private final PostRights rights;
    private final Runnable after;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph(Words.of("post.template.empty"));

    /** @param after called when something was changed */
    TemplatesDialog(PostTemplates templates, PostRights rights, Runnable after) {
        super(Words.of("post.templates"));
        this.templates = templates;
        this.rights = rights;
        this.after = after;
        addClassName("templates-dialog");
        add(list, none);
        getFooter().add(new Button(Words.of("common.close"), click -> close()));
        show();
    }

    private void show() {
        var items = templates.list().stream().filter(rights::mayChange).toList();
        list.removeAll();
        items.forEach(item -> list.add(row(item)));
        none.setVisible(items.isEmpty());
    }

    private void changed() {
        show();
        after.run();
    }

    private ListItem row(PostTemplateItem item) {
        var name = new Span(item.name());
        var rename = new Button(Words.of("post.action.rename"), click -> askForName(item));
        rename.addThemeVariants(ButtonVariant.TERTIARY);
        rename.setAriaLabel(Words.of("post.template.rename.label", item.name()));
        var delete = new Button(Words.of("post.action.delete"), click -> delete(item));
        delete.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        delete.setAriaLabel(Words.of("post.template.delete.label", item.name()));
        return new ListItem(name, rename, delete);
    }

    private void askForName(PostTemplateItem item) {
        new TemplateNameDialog(Words.of("post.template.rename"), item.name(), name -> rename(item, name)).open();
    }

    private void rename(PostTemplateItem item, PostTemplateName name) {
        try {
            templates.rename(item.id(), name);
        } catch (NotFoundException e) {
            Notices.failed(Objects.requireNonNull(e.getMessage()));
        }
        changed();
    }

    private void delete(PostTemplateItem item) {
        templates.delete(item.id());
        Notices.done(Words.of("post.template.deleted", item.name()), () -> {
            templates.restore(item);
            changed();
        });
        changed();
    }
}
