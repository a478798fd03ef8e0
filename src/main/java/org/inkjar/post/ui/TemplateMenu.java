package org.inkjar.post.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.Objects;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.Words;
import org.inkjar.common.ui.Glyph;
import org.inkjar.common.ui.Notices;
import org.inkjar.post.PostRights;
import org.inkjar.post.PostTemplateItem;
import org.inkjar.post.PostTemplates;

/** Starts a post with a template. It is not there as long as there is none. */
class TemplateMenu extends Composite<MenuBar> {

    private final PostTemplates templates;
    private final PostRights rights;
    private final MenuItem root;

    TemplateMenu(PostTemplates templates, PostRights rights) {
        this.templates = templates;
        this.rights = rights;
        getContent().addClassName("template-menu");
        root = getContent().addItem(Glyph.DOWN.create());
        root.setAriaLabel(Words.of("post.template.menu"));
    }

    /** Shows what there is now. */
    void refresh() {
        var items = templates.list();
        var menu = root.getSubMenu();
        menu.removeAll();
        items.forEach(item -> menu.addItem(item.name(), click -> begin(item)));
        if (items.stream().anyMatch(rights::mayChange)) {
            menu.addSeparator();
            menu.addItem(
                    Words.of("post.template.manage"),
                    click -> new TemplatesDialog(templates, rights, this::refresh).open());
        }
        getContent().setVisible(!items.isEmpty());
    }

    private void begin(PostTemplateItem item) {
        try {
            PostEditorView.openNew(item.data().kind(), templates.begin(item.id()));
        } catch (NotFoundException e) {
            Notices.failed(Objects.requireNonNull(e.getMessage()));
            refresh();
        }
    }
}
