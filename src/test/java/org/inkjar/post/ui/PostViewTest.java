package org.inkjar.post.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;

/** What the tests of the views share. */
abstract class PostViewTest extends SpringBrowserlessTest {

    /** Goes to a view as somebody would who types its address. */
    void visit(String path) {
        var parts = path.split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length == 2 ? parts[1] : ""));
        roundTrip();
    }

    String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    /** Clicks the only visible button of this text. */
    void click(String button) {
        test(find(Button.class).withText(button).single()).click();
        roundTrip();
    }

    /** What the open notices say. */
    List<String> notices() {
        return find(Notification.class).all().stream()
                .map(notice -> notice.getElement().getTextRecursively())
                .toList();
    }

    /** The visible entries of the menu behind the only button of the bar. */
    List<String> entries(MenuBar bar) {
        return items(bar).stream()
                .filter(MenuItem::isVisible)
                .map(MenuItem::getText)
                .toList();
    }

    void choose(MenuBar bar, String entry) {
        new MenuBarTester<>(bar).clickItem(bar.getItems().getFirst().getText(), entry);
        roundTrip();
    }

    private static List<MenuItem> items(MenuBar bar) {
        return bar.getItems().getFirst().getSubMenu().getItems();
    }
}
