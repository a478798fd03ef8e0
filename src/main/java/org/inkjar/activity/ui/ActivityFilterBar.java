package org.inkjar.activity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.inkjar.activity.ActivityFilter;
import org.inkjar.activity.ActivityLog;
import org.inkjar.activity.DeedWords;
import org.inkjar.author.Authors;
import org.inkjar.common.Words;
import org.inkjar.common.ui.CalendarWords;
import org.inkjar.common.ui.Glyph;
import org.inkjar.common.ui.Shortcut;
import org.jspecify.annotations.Nullable;

/** Chooses what the log shows. */
class ActivityFilterBar extends Composite<Div> {

    private static final int TYPING_PAUSE_MILLIS = 300;

    private final ActivityLog log;
    private final Authors authors;
    private final TextField text = new TextField();
    private final ComboBox<Person> person = new ComboBox<>();
    private final ComboBox<String> kind = new ComboBox<>();
    private final ComboBox<String> action = new ComboBox<>();
    private final DatePicker from = new DatePicker();
    private final DatePicker until = new DatePicker();
    private @Nullable UUID subject;

    ActivityFilterBar(ActivityLog log, Authors authors, Consumer<ActivityFilter> onChange) {
        this.log = log;
        this.authors = authors;
        text.setPlaceholder(Words.of("activity.filter.search"));
        text.setAriaLabel(Words.of("activity.filter.search.label"));
        text.setPrefixComponent(Glyph.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        Shortcut.SEARCH.on(text);
        choice(person, Words.of("activity.filter.person"), Words.of("activity.filter.anybody"))
                .setItemLabelGenerator(Person::name);
        choice(kind, Words.of("activity.filter.kind"), Words.of("activity.filter.any-kind"))
                .setItemLabelGenerator(DeedWords::kind);
        choice(action, Words.of("activity.filter.action"), Words.of("activity.filter.any-action"))
                .setItemLabelGenerator(DeedWords::action);
        action.setOverlayWidth("min(24rem, 90vw)");
        day(from, Words.of("activity.filter.from.label"), Words.of("activity.filter.from"));
        day(until, Words.of("activity.filter.until.label"), Words.of("activity.filter.until"));
        Stream.<HasValue<?, ?>>of(text, person, kind, action, from, until)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        onChange.accept(filter());
                    }
                }));
        getContent().addClassName("activity-filter");
        getContent().getElement().setAttribute("role", "search");
        getContent().add(text, person, kind, action, from, until);
    }

    void show(ActivityFilter filter) {
        var people = Stream.concat(
                        authors.findAll().stream().map(author -> new Person(author.id(), author.name())),
                        Stream.of(new Person(ActivityFilter.NO_PERSON, Words.of("activity.filter.no-person"))))
                .toList();
        person.setItems(people);
        kind.setItems(with(log.kinds(), filter.kind()));
        action.setItems(with(log.actions(), filter.action()));
        subject = filter.subject();
        text.setValue(filter.text());
        person.setValue(person(people, filter.person()));
        kind.setValue(filter.kind().isEmpty() ? null : filter.kind());
        action.setValue(filter.action().isEmpty() ? null : filter.action());
        from.setValue(filter.from());
        until.setValue(filter.until());
    }

    private ActivityFilter filter() {
        var chosen = person.getValue();
        return new ActivityFilter(
                text.getValue(),
                subject,
                chosen == null ? null : chosen.id(),
                Objects.requireNonNullElse(kind.getValue(), ""),
                Objects.requireNonNullElse(action.getValue(), ""),
                from.getValue(),
                until.getValue());
    }

    private static @Nullable Person person(List<Person> people, @Nullable UUID id) {
        return id == null
                ? null
                : people.stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseGet(() -> new Person(id, Words.of("activity.filter.gone")));
    }

    /** What the address asks for can be seen, also where nothing of it is in the log. */
    private static List<String> with(List<String> known, String chosen) {
        return chosen.isEmpty() || known.contains(chosen)
                ? known
                : Stream.concat(known.stream(), Stream.of(chosen)).toList();
    }

    private static <T> ComboBox<T> choice(ComboBox<T> field, String label, String whenEmpty) {
        field.setAriaLabel(label);
        field.setPlaceholder(whenEmpty);
        field.setClearButtonVisible(true);
        return field;
    }

    private static void day(DatePicker field, String label, String whenEmpty) {
        field.setAriaLabel(label);
        field.setPlaceholder(whenEmpty);
        field.setClearButtonVisible(true);
        field.setI18n(CalendarWords.inUse());
        field.setLocale(Locale.forLanguageTag(Words.of("activity.filter.days")));
    }

    private record Person(UUID id, String name) {}
}
