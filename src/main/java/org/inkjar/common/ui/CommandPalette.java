package org.inkjar.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.inkjar.common.Words;

/**
 * Leads to anything of the admin by a few characters of its name. A combobox with a list box (WAI-ARIA 1.2): the keys are
 * understood in the browser by {@code command-palette.ts}, so that they wait for nothing.
 */
@JsModule("./command-palette.ts")
public class CommandPalette extends Dialog {

    private static final int TYPING_PAUSE_MILLIS = 30;
    private static final int MAX_OPTIONS = 40;
    private static final String LIST = "palette-list";

    private final List<PaletteSource> sources;
    private final Input field = new Input();
    private final Div list = new Div();
    private final Paragraph status = new Paragraph();

    public CommandPalette(List<PaletteSource> sources) {
        this.sources = sources;
        addClassName("command-palette");
        getElement().setAttribute("aria-label", Words.of("common.palette"));
        setDraggable(false);
        describeField();
        list.setId(LIST);
        list.addClassName("palette-list");
        list.getElement().setAttribute("role", "listbox").setAttribute("aria-label", Words.of("common.palette.list"));
        status.addClassName("palette-status");
        status.getElement().setAttribute("role", "status");
        var box = new Div(field, list, status, keys());
        box.addClassName("palette");
        add(box);
        list.getElement().addEventListener("palette-go", event -> close());
        addAttachListener(attach -> {
            show("");
            field.getElement().executeJs("window.inkjarPalette(this, $0, $1)", list.getElement(), this);
        });
    }

    private void describeField() {
        field.setPlaceholder(Words.of("common.palette.placeholder"));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        field.addValueChangeListener(change -> show(change.getValue()));
        field.getElement()
                .setAttribute("role", "combobox")
                .setAttribute("aria-label", Words.of("common.palette.field"))
                .setAttribute("aria-expanded", "true")
                .setAttribute("aria-autocomplete", "list")
                .setAttribute("aria-controls", LIST)
                .setAttribute("autocomplete", "off")
                .setAttribute("spellcheck", "false")
                .setAttribute("maxlength", "100");
    }

    private void show(String typed) {
        var query = new PaletteQuery(typed);
        var groups = new LinkedHashMap<String, Div>();
        int count = 0;
        for (var entry : found(query)) {
            var option = entry.option("palette-option-" + count++);
            var action = entry.action();
            if (action != null) {
                option.addClickListener(click -> {
                    close();
                    action.run();
                });
            }
            groups.computeIfAbsent(entry.group(), CommandPalette::group).add(option);
        }
        list.removeAll();
        groups.values().forEach(list::add);
        status.setText(count == 0 ? Words.of("common.palette.nothing", query.text()) : "");
        list.getElement().setAttribute("data-query", typed);
    }

    private List<PaletteEntry> found(PaletteQuery query) {
        return sources.stream()
                .flatMap(source -> source.find(query).stream().limit(PaletteSource.LIMIT))
                .filter(firstOfItsName())
                .limit(MAX_OPTIONS)
                .toList();
    }

    /** What a view offers may be what can be done from anywhere. */
    private static Predicate<PaletteEntry> firstOfItsName() {
        var names = new HashSet<String>();
        return entry -> names.add(entry.group() + entry.title()) || entry.action() == null;
    }

    private static Div group(String name) {
        var title = new Span(name);
        title.addClassName("palette-group-title");
        title.getElement().setAttribute("aria-hidden", "true");
        var group = new Div(title);
        group.addClassName("palette-group");
        group.getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        return group;
    }

    /** Sighted people read it; the others are told by the roles. */
    private static Component keys() {
        var keys = new Div();
        keys.addClassName("palette-keys");
        keys.getElement().setAttribute("aria-hidden", "true");
        var enter = Words.of("common.palette.key.enter");
        Stream.of(
                        "↑ ↓",
                        Words.of("common.palette.key.choose"),
                        enter,
                        Words.of("common.palette.key.open"),
                        Words.of("common.key.control") + " + " + enter,
                        Words.of("common.palette.key.new-tab"),
                        Words.of("common.palette.key.escape"),
                        Words.of("common.palette.key.close"))
                .map(Span::new)
                .forEach(keys::add);
        return keys;
    }
}
