package org.inkjar.post.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.List;
import java.util.UUID;
import org.inkjar.common.ui.Glyph;
import org.inkjar.post.PostListItem;
import org.inkjar.post.PostStatus;

/** What can be done with one row. */
class PostRowMenu extends Composite<Div> {

    PostRowMenu(PostListItem item, boolean deleted, PostActions actions, Runnable after) {
        getContent().addClassName("post-row-menu");
        if (!deleted && item.status() == PostStatus.PUBLISHED) {
            getContent().add(SiteLink.icon(item.path(), item.title()));
        }
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        bar.addClassName("icon-menu");
        var root = bar.addItem(Glyph.MORE.create());
        root.setAriaLabel("Actions for “%s”".formatted(item.title()));
        if (deleted) {
            fillForDeleted(root.getSubMenu(), List.of(item.id()), actions, after);
        } else {
            fill(root.getSubMenu(), item, actions, after);
        }
        getContent().add(bar);
    }

    private static void fill(SubMenu menu, PostListItem item, PostActions actions, Runnable after) {
        var id = List.of(item.id());
        menu.addItem("Edit", click -> PostEditorView.open(item.id()));
        menu.addItem("Duplicate", click -> actions.duplicate(item.id()));
        if (item.status() != PostStatus.PUBLISHED) {
            menu.addItem("Publish", click -> actions.publish(id, after));
        }
        if (item.status() == PostStatus.PUBLISHED || item.status() == PostStatus.SCHEDULED) {
            menu.addItem("Withdraw", click -> actions.withdraw(id, after));
        }
        menu.addItem("Delete", click -> actions.delete(id, after));
    }

    private static void fillForDeleted(SubMenu menu, List<UUID> id, PostActions actions, Runnable after) {
        menu.addItem("Restore", click -> actions.restore(id, after));
        menu.addItem("Delete for good…", click -> actions.purge(id, after));
    }
}
