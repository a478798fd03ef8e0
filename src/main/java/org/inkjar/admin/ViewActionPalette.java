package org.inkjar.admin;

import static java.util.stream.Collectors.groupingBy;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.stream.Stream;
import org.inkjar.common.Words;
import org.inkjar.common.ui.Glyph;
import org.inkjar.common.ui.PaletteEntry;
import org.inkjar.common.ui.PaletteQuery;
import org.inkjar.common.ui.PaletteSource;
import org.springframework.core.annotation.Order;

/**
 * What the view on the screen offers by its buttons and menus, in the command palette: nothing else than what can be pressed
 * there. What is there several times, once in each row, is not meant.
 */
@SpringComponent
@Order(11)
class ViewActionPalette implements PaletteSource {

    private record Control(String name, Component component) {}

    @Override
    public List<PaletteEntry> find(PaletteQuery query) {
        if (query.isEmpty()) {
            return List.of();
        }
        var named = view().flatMap(ViewActionPalette::controls).collect(groupingBy(Control::name));
        return query.best(named.values().stream()
                .filter(controls -> controls.size() == 1)
                .map(controls -> entry(controls.getFirst()))
                .toList());
    }

    private static Stream<Component> view() {
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
                .limit(1)
                .map(Component.class::cast);
    }

    private static Stream<Control> controls(Component component) {
        return switch (component) {
            case Text _ -> Stream.empty();
            case Component closed
            when !closed.isVisible() || !closed.getElement().isEnabled() -> Stream.empty();
            case Button button -> control(button, button.getAriaLabel().orElse(button.getText()));
            case MenuBar menu -> menu.getItems().stream().flatMap(ViewActionPalette::controls);
            case MenuItem item
            when item.isParentItem() -> item.getSubMenu().getItems().stream().flatMap(ViewActionPalette::controls);
            case MenuItem item -> control(item, item.getAriaLabel().orElse(item.getText()));
            default -> component.getChildren().flatMap(ViewActionPalette::controls);
        };
    }

    private static Stream<Control> control(Component component, String name) {
        return ComponentUtil.hasEventListener(component, ClickEvent.class) && !name.isBlank()
                ? Stream.of(new Control(name, component))
                : Stream.empty();
    }

    private static PaletteEntry entry(Control control) {
        return PaletteEntry.action(
                Words.of("common.palette.actions"),
                Glyph.MORE,
                control.name(),
                () -> ComponentUtil.fireEvent(control.component(), new ClickEvent<>(control.component())));
    }
}
