package org.inkjar.post.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.List;
import java.util.UUID;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Words;
import org.inkjar.common.ui.Glyph;
import org.inkjar.post.PostKind;
import org.inkjar.post.PostListItem;
import org.inkjar.post.PostRights;
import org.inkjar.post.PostStatus;

/** What can be done with one row. */
class PostRowMenu extends Composite<Div> {

    PostRowMenu(PostListItem item, boolean deleted, PostActions actions, PostRights rights, Runnable after) {
        getContent().addClassName("post-row-menu");
        if (!deleted && item.status() == PostStatus.PUBLISHED) {
            getContent().add(SiteLink.icon(item.path(), item.title()));
        }
        if (deleted && !rights.mayChange(item)) {
            return;
        }
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        bar.addClassName("icon-menu");
        var root = bar.addItem(Glyph.MORE.create());
        root.setAriaLabel(Words.of("post.actions.of", item.title()));
        if (deleted) {
            fillForDeleted(root.getSubMenu(), List.of(item.id()), actions, rights, after);
        } else if (!rights.mayChange(item)) {
            fillToRead(root.getSubMenu(), item, actions);
        } else {
            fill(root.getSubMenu(), item, actions, rights, after);
        }
        getContent().add(bar);
    }

    private static void fill(SubMenu menu, PostListItem item, PostActions actions, PostRights rights, Runnable after) {
        var id = List.of(item.id());
        menu.addItem(Words.of("post.action.edit"), click -> PostEditorView.open(item.id()));
        menu.addItem(Words.of("post.action.duplicate"), click -> actions.duplicate(item.id()));
        if (rights.mayPublish() && item.status() != PostStatus.PUBLISHED) {
            menu.addItem(Words.of("post.action.publish"), click -> actions.publish(id, after));
        }
        if (rights.mayPublish() && isOut(item.status())) {
            menu.addItem(Words.of("post.action.withdraw"), click -> actions.withdraw(id, after));
        }
        if (rights.haveAll() && isRead(item.status())) {
            var figures = SitePaths.statistics(item.id()).substring(1); // the router's paths begin without a slash
            menu.addItem(
                    Words.of("post.action.statistics"), click -> UI.getCurrent().navigate(figures));
        }
        menu.addItem(Words.of("post.action.delete"), click -> actions.delete(id, after));
    }

    private static boolean isOut(PostStatus status) {
        return status == PostStatus.PUBLISHED || status == PostStatus.SCHEDULED;
    }

    /** Whether it is, or was, where readers find it. */
    private static boolean isRead(PostStatus status) {
        return status == PostStatus.PUBLISHED || status == PostStatus.WITHDRAWN;
    }

    private static void fillToRead(SubMenu menu, PostListItem item, PostActions actions) {
        menu.addItem(Words.of("post.action.read"), click -> PostEditorView.open(item.id()));
        if (item.kind() == PostKind.POST) {
            menu.addItem(Words.of("post.action.duplicate"), click -> actions.duplicate(item.id()));
        }
    }

    private static void fillForDeleted(
            SubMenu menu, List<UUID> id, PostActions actions, PostRights rights, Runnable after) {
        menu.addItem(Words.of("post.action.restore"), click -> actions.restore(id, after));
        if (rights.haveAll()) {
            menu.addItem(Words.of("post.action.purge"), click -> actions.purge(id, after));
        }
    }
}
